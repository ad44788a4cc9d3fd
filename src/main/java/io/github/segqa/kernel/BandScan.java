package io.github.segqa.kernel;

import io.github.segqa.api.Contingency;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Counts pairs of labels in that part of an image where a distance is small.
 *
 * @param reference reference labels
 * @param prediction predicted labels, same size
 * @param ignored voxels that do not count
 * @param progress asked for cancellation before every plane
 */
public record BandScan(
    LabelVolume reference, LabelVolume prediction, Optional<Mask> ignored, Progress progress) {
  private static final double SLACK = 1e-9;

  /** Relative error of distances that are stored as floats. */
  private static final double SINGLE = 0x1p-21;

  /**
   * @param distance at every voxel
   * @param width voxels count if the distance is at most this, with a slack of 1e-9 and, in a field
   *     of floats, of their precision
   * @return pairs of labels in the band
   */
  public Contingency count(Field distance, double width) {
    double rounding = distance.precision() == Precision.SINGLE ? width * SINGLE : 0;
    double limit = width + SLACK + rounding;
    List<Worker> workers = Collections.synchronizedList(new ArrayList<>());
    Parallel.forEach(
        reference.nz(),
        progress,
        () -> {
          Worker w = new Worker(distance, limit);
          workers.add(w);
          return w;
        },
        Worker::plane);
    PairTally total = workers.get(0).tally;
    workers.subList(1, workers.size()).forEach(w -> total.add(w.tally));
    return LabelScan.table(List.of(total.pairs()));
  }

  /** Rows and counts of one thread. */
  private final class Worker {
    private final PairTally tally = new PairTally();
    private final Mask drop = ignored.orElse(null);
    private final int nx = reference.nx();
    private final int[] r = new int[nx];
    private final int[] p = new int[nx];
    private final double[] d = new double[nx];
    private final Field distance;
    private final double limit;

    Worker(Field distance, double limit) {
      this.distance = distance;
      this.limit = limit;
    }

    void plane(int z) {
      for (int y = 0; y < reference.ny(); y++) {
        reference.read(z, y * nx, nx, r);
        prediction.read(z, y * nx, nx, p);
        distance.read(z, y * nx, nx, d);
        for (int x = 0; x < nx; x++) {
          if (d[x] <= limit && (drop == null || !drop.get(x, y, z))) {
            tally.add(r[x], p[x], x, x + 1, y, z);
          }
        }
      }
    }
  }
}
