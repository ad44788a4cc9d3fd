package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/** Sums of a volume over all voxels but the ignored ones. */
public final class KeptSum {
  private KeptSum() {}

  /**
   * @param field any field
   * @param ignored voxels that are left out, or null
   * @param progress asked for cancellation before every few planes
   * @return the sum of its values; does not depend on the number of threads
   */
  public static double of(Field field, Mask ignored, Progress progress) {
    return PlaneLoop.sum(
        field.nz(),
        1,
        progress,
        () -> new double[field.ny()][field.nx()],
        (rows, z, sums) -> {
          PlaneSource.of(field).read(z, rows);
          sums[0] = of(rows, z, ignored);
        })[0];
  }

  /**
   * @param rows a plane
   * @param z which one
   * @param ignored voxels that are left out, or null
   * @return the sum of its values
   */
  static double of(double[][] rows, int z, Mask ignored) {
    double sum = 0;
    for (int y = 0; y < rows.length; y++) {
      double inRow = 0;
      for (int x = 0; x < rows[y].length; x++) {
        if (ignored == null || !ignored.get(x, y, z)) {
          inRow += rows[y][x];
        }
      }
      sum += inRow;
    }
    return sum;
  }
}
