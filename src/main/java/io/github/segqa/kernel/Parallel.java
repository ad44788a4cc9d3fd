package io.github.segqa.kernel;

import io.github.segqa.api.Progress;
import java.util.Collections;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import net.imglib2.parallel.Parallelization;
import net.imglib2.parallel.TaskExecutor;

/**
 * Runs numbered pieces of work (planes, blocks, labels) on the threads that the caller allows
 * through ImgLib2's {@link Parallelization}. Pieces are handed out one by one, so a slow core does
 * not hold up the others; what a piece computes must depend on its number only.
 */
public final class Parallel {
  private Parallel() {}

  /**
   * @param n number of pieces
   * @param progress asked for cancellation before every piece, told of it after
   * @param work gets every number 0..n-1 once
   */
  public static void forEach(int n, Progress progress, IntConsumer work) {
    forEach(n, progress, () -> null, (none, i) -> work.accept(i));
  }

  /**
   * @param n number of pieces
   * @param progress asked for cancellation before every piece, told of it after
   * @param workspace makes the scratch space of one thread
   * @param work gets a workspace and every number 0..n-1 once
   * @param <W> type of the scratch space
   */
  public static <W> void forEach(
      int n, Progress progress, Supplier<W> workspace, ObjIntConsumer<W> work) {
    TaskExecutor executor = Parallelization.getTaskExecutor();
    int threads = Math.min(n, executor.getParallelism());
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Runnable worker =
        () -> {
          W w = workspace.get();
          for (int i = next.getAndIncrement(); i < n; i = next.getAndIncrement()) {
            progress.check();
            work.accept(w, i);
            progress.done(done.incrementAndGet(), n);
          }
        };
    if (threads <= 1) {
      worker.run();
    } else {
      unwrapped(
          () -> {
            executor.runAll(Collections.nCopies(threads, worker));
            return null;
          });
    }
  }

  /**
   * Runs work on a number of threads.
   *
   * @param threads at least 1
   * @param work what is run; its {@link #forEach}s use that many threads
   * @param <T> type of the result
   * @return its result; what it throws is thrown as it is
   */
  public static <T> T withThreads(int threads, Supplier<T> work) {
    return unwrapped(() -> Parallelization.runWithNumThreads(threads, work::get));
  }

  /** ImgLib2 wraps what a task throws; callers want the exception itself. */
  private static <T> T unwrapped(Supplier<T> call) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      Throwable root = e;
      while (root.getCause() != null && isWrapper(root)) {
        root = root.getCause();
      }
      if (root instanceof RuntimeException r) {
        throw r;
      }
      if (root instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  private static boolean isWrapper(Throwable t) {
    return t.getClass() == RuntimeException.class || t instanceof ExecutionException;
  }
}
