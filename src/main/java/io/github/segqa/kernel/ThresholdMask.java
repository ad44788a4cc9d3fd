package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/** Packs where a real-valued volume is above a threshold. */
public final class ThresholdMask {
  private ThresholdMask() {}

  /**
   * @param field a volume
   * @param threshold strict lower limit
   * @param grid its size
   * @param progress asked for cancellation before every plane
   * @return where the volume is above the threshold, in the box of the whole grid
   */
  public static Mask above(Field field, double threshold, Grid grid, Progress progress) {
    Mask mask = new Mask(grid.box());
    int nx = grid.nx();
    Parallel.forEach(
        grid.nz(),
        progress,
        () -> new double[nx],
        (row, z) -> {
          for (int y = 0; y < grid.ny(); y++) {
            field.read(z, y * nx, nx, row);
            pack(row, threshold, mask.plane(z), y * mask.wordsPerRow());
          }
        });
    return mask;
  }

  private static void pack(double[] row, double threshold, long[] words, int offset) {
    for (int start = 0; start < row.length; start += 64) {
      long bits = 0;
      int n = Math.min(64, row.length - start);
      for (int i = 0; i < n; i++) {
        bits |= (row[start + i] > threshold ? 1L : 0L) << i;
      }
      words[offset + (start >> 6)] = bits;
    }
  }
}
