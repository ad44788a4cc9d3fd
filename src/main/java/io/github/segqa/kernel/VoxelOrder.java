package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Precision;

/** The voxels of a volume of values from 0 to 1 by value, found by a radix sort of the bits. */
final class VoxelOrder {
  private static final int BITS = 16;
  private static final int SIZE = 1 << BITS;

  private final Field field;
  private final int plane;

  private VoxelOrder(Field field) {
    this.field = field;
    this.plane = field.nx() * field.ny();
  }

  /**
   * @param field values from 0 to 1, fewer than 2³¹
   * @return indices of all voxels (x fastest), largest value first, of equal ones lowest index
   *     first
   */
  static int[] descending(Field field) {
    int n = Math.multiplyExact(field.nx() * field.ny(), field.nz());
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    int digits = field.precision() == Precision.SINGLE ? 2 : 4;
    VoxelOrder sort = new VoxelOrder(field);
    for (int digit = 0; digit < digits; digit++) {
      order = sort.pass(order, digit * BITS);
    }
    return order;
  }

  private int[] pass(int[] order, int shift) {
    int[] next = new int[SIZE + 1];
    for (int i : order) {
      next[digit(i, shift) + 1]++;
    }
    for (int d = 0; d < SIZE; d++) {
      next[d + 1] += next[d];
    }
    int[] out = new int[order.length];
    for (int i : order) {
      out[next[digit(i, shift)]++] = i;
    }
    return out;
  }

  /** A digit of the bits of a value, mirrored so that large values come first. */
  private int digit(int i, int shift) {
    long bits =
        field.floats() != null
            ? Float.floatToIntBits(field.floats()[i / plane][i % plane] + 0f)
            : Double.doubleToLongBits(field.doubles()[i / plane][i % plane] + 0.0);
    return SIZE - 1 - ((int) (bits >>> shift) & SIZE - 1);
  }
}
