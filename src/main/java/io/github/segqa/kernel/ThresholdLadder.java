package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import java.util.Arrays;

/** Finds the threshold that at most a share of the voxels exceed, on a ladder of thresholds. */
public final class ThresholdLadder {
  private ThresholdLadder() {}

  /**
   * Starts low and goes up by a factor as long as too many voxels lie above, but never so far that
   * none is left.
   *
   * @param field values
   * @param first lowest threshold, above 0
   * @param step factor between thresholds, above 1
   * @param share largest share of the voxels that may lie above
   * @param progress asked for cancellation before every few planes
   * @return the threshold
   */
  public static double find(
      Field field, double first, double step, double share, Progress progress) {
    int rungs = 1;
    double highest = Extremes.of(field, progress).highest();
    for (double t = first; highest > t * step; t *= step) {
      rungs++;
    }
    double[] ladder = new double[rungs];
    ladder[0] = first;
    for (int i = 1; i < rungs; i++) {
      ladder[i] = ladder[i - 1] * step;
    }
    double[] above = above(field, ladder, progress);
    double allowed = share * field.nx() * field.ny() * field.nz();
    int i = 0;
    while (i < rungs - 1 && above[i] > allowed) {
      i++;
    }
    return ladder[i];
  }

  /** How many voxels lie above each threshold. */
  private static double[] above(Field field, double[] ladder, Progress progress) {
    double[] counts =
        PlaneLoop.sum(
            field.nz(),
            ladder.length + 1,
            progress,
            () -> new double[field.nx()],
            (row, z, sums) -> {
              for (int y = 0; y < field.ny(); y++) {
                field.read(z, y * row.length, row.length, row);
                for (double v : row) {
                  sums[below(ladder, v)]++;
                }
              }
            });
    for (int i = ladder.length - 1; i >= 0; i--) {
      counts[i] += counts[i + 1];
    }
    return Arrays.copyOfRange(counts, 1, counts.length);
  }

  /** Number of thresholds below a value. */
  private static int below(double[] ladder, double v) {
    int lo = 0;
    int hi = ladder.length;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (v > ladder[mid]) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }
}
