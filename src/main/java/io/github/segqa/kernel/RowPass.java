package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.Precision;
import java.util.Arrays;

/**
 * First pass of the distance transform: squared distances along x, copied run by run from tables of
 * squares. Voxels of a row without a change of class get {@link #NONE}.
 */
final class RowPass {
  /** Square of the distance of a voxel that has seen no voxel of another class yet. */
  static final double NONE = 1e30;

  private final Field field;
  private final Box region;
  private final Signs signs;
  private final Tables even;
  private final Tables odd;

  RowPass(Field field, Box region, double weight, Signs signs) {
    this.field = field;
    this.region = region;
    this.signs = signs;
    this.even = Tables.of(field.precision(), region.nx(), signs.even() * weight, signs.even());
    this.odd = Tables.of(field.precision(), region.nx(), signs.odd() * weight, signs.odd());
  }

  Worker worker() {
    return new Worker();
  }

  private Object plane(int z) {
    return field.precision() == Precision.SINGLE ? field.floats()[z] : field.doubles()[z];
  }

  /** The scratch of one thread. */
  final class Worker {
    private final int[] ends = new int[region.nx() + 2];

    /**
     * @param rows the classes
     * @param y row of the image
     * @param z plane of the image
     * @return the sign of all values of the row if they are {@link #NONE}, else 0
     */
    int row(RowRuns rows, int y, int z) {
      int n = rows.ends(y, z, ends);
      Object plane = plane(z);
      int offset = y * field.nx() + region.x0();
      int from = 0;
      for (int i = 0; i < n; i++) {
        Tables t = (i & 1) == 0 ? even : odd;
        if (t != null && ends[i] > from) {
          t.run(plane, offset, from, ends[i]);
        }
        from = ends[i];
      }
      if (n == 1) {
        return signs.even();
      }
      return n == 2 && ends[0] == 0 ? signs.odd() : 0;
    }
  }

  /**
   * Squares of one sign, arrays of the type of the field.
   *
   * @param n length of a row
   * @param up (1, 4, 9, ...) weight
   * @param down the same, backwards
   * @param none n times {@link #NONE}
   */
  private record Tables(int n, Object up, Object down, Object none) {
    static Tables of(Precision precision, int n, double weight, int sign) {
      if (sign == 0) {
        return null;
      }
      double[] up = new double[n];
      double[] down = new double[n];
      double[] none = new double[n];
      for (int i = 0; i < n; i++) {
        up[i] = weight * (i + 1.0) * (i + 1.0);
        down[n - 1 - i] = up[i];
      }
      Arrays.fill(none, sign * NONE);
      return new Tables(n, as(precision, up), as(precision, down), as(precision, none));
    }

    private static Object as(Precision precision, double[] values) {
      if (precision == Precision.DOUBLE) {
        return values;
      }
      float[] f = new float[values.length];
      for (int i = 0; i < f.length; i++) {
        f[i] = (float) values[i];
      }
      return f;
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // both are arrays of the type of the field
    void run(Object plane, int offset, int from, int to) {
      int length = to - from;
      if (length == n) {
        System.arraycopy(none, 0, plane, offset, n);
        return;
      }
      int half = from == 0 ? 0 : to == n ? length : length + 1 >> 1;
      System.arraycopy(up, 0, plane, offset + from, half);
      System.arraycopy(down, n - length + half, plane, offset + from + half, length - half);
    }
  }
}
