package io.github.segqa.kernel;

import io.github.segqa.api.Progress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Runs work plane by plane on several threads, each of which goes up through some planes in a row,
 * so that what it holds of the planes below is used again.
 */
final class PlaneLoop {
  private static final int CHUNK = 16;

  /**
   * What is done with one plane.
   *
   * @param <W> scratch space of one thread
   */
  interface PlaneWork<W> {
    void plane(W workspace, int z);
  }

  /**
   * What is summed over one plane.
   *
   * @param <W> scratch space of one thread
   */
  interface PlaneTerm<W> {
    void add(W workspace, int z, double[] sums);
  }

  private PlaneLoop() {}

  /**
   * @param planes number of planes
   * @param progress asked for cancellation before every plane, told of it after
   * @param workspace makes the scratch space of one thread
   * @param work gets every plane once
   * @param <W> scratch space of one thread
   */
  static <W> void forEach(int planes, Progress progress, Supplier<W> workspace, PlaneWork<W> work) {
    AtomicInteger done = new AtomicInteger();
    Parallel.forEach(
        (planes + CHUNK - 1) / CHUNK,
        progress,
        workspace,
        (w, i) -> {
          int end = Math.min(planes, (i + 1) * CHUNK);
          for (int z = i * CHUNK; z < end; z++) {
            progress.check();
            work.plane(w, z);
            progress.done(done.incrementAndGet(), planes);
          }
        });
  }

  /**
   * Sums of all planes, added up in their order, so that they do not depend on the number of
   * threads.
   *
   * @param planes number of planes
   * @param size number of sums
   * @param progress asked for cancellation before every plane, told of it after
   * @param workspace makes the scratch space of one thread
   * @param term gets every plane once
   * @param <W> scratch space of one thread
   * @return the sums
   */
  static <W> double[] sum(
      int planes, int size, Progress progress, Supplier<W> workspace, PlaneTerm<W> term) {
    double[][] parts = new double[planes][size];
    forEach(planes, progress, workspace, (w, z) -> term.add(w, z, parts[z]));
    double[] sums = new double[size];
    for (double[] part : parts) {
      for (int i = 0; i < size; i++) {
        sums[i] += part[i];
      }
    }
    return sums;
  }
}
