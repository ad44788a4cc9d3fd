package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import java.util.Arrays;

/** Where a kernel reads the planes of a volume from, decoded to doubles row by row. */
public interface PlaneSource {
  /**
   * @param z plane of the volume
   * @param rows takes the plane: rows[y][x]
   */
  void read(int z, double[][] rows);

  /**
   * @param low taken off every value
   * @param factor then multiplied with it
   * @return the same volume with other values
   */
  default PlaneSource affine(double low, double factor) {
    return (z, rows) -> {
      read(z, rows);
      for (double[] row : rows) {
        for (int x = 0; x < row.length; x++) {
          row[x] = (row[x] - low) * factor;
        }
      }
    };
  }

  /**
   * @param value any number
   * @return a volume that is this everywhere
   */
  static PlaneSource constant(double value) {
    return (z, rows) -> {
      for (double[] row : rows) {
        Arrays.fill(row, value);
      }
    };
  }

  /**
   * @param field any field
   * @return its values
   */
  static PlaneSource of(Field field) {
    return (z, rows) -> {
      for (int y = 0; y < rows.length; y++) {
        field.read(z, y * field.nx(), field.nx(), rows[y]);
      }
    };
  }

  /**
   * @param mask any mask
   * @param box the part of the image that is read; plane 0 is its first
   * @return 1 in the mask, 0 elsewhere
   */
  static PlaneSource of(Mask mask, Box box) {
    return (z, rows) -> {
      MaskRuns runs = new MaskRuns(mask, box);
      int[] ends = new int[box.nx() + 2];
      for (int y = 0; y < rows.length; y++) {
        Arrays.fill(rows[y], 0);
        int n = runs.ends(box.y0() + y, box.z0() + z, ends);
        for (int k = 1; k < n; k += 2) {
          Arrays.fill(rows[y], ends[k - 1], ends[k], 1);
        }
      }
    };
  }
}
