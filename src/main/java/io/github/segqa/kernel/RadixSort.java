package io.github.segqa.kernel;

import java.util.Arrays;

/**
 * Sorts non-negative {@code int}s by counting digits of 11 and twice 10 bits, least significant
 * first: three sweeps, no comparison. For scores: non-negative floats are ordered like their bits.
 */
public final class RadixSort {
  private static final int SMALL = 1 << 12;
  private static final int[] SHIFT = {0, 11, 21};
  private static final int[] BITS = {11, 10, 10};

  private RadixSort() {}

  /**
   * @param keys values &gt;= 0; used as scratch space
   * @return the same values ascending, in this array or another one of its length
   */
  public static int[] sort(int[] keys) {
    if (keys.length <= SMALL) {
      Arrays.sort(keys);
      return keys;
    }
    int[] from = keys;
    int[] to = new int[keys.length];
    for (int pass = 0; pass < SHIFT.length; pass++) {
      if (move(from, to, SHIFT[pass], (1 << BITS[pass]) - 1)) {
        int[] swap = from;
        from = to;
        to = swap;
      }
    }
    return from;
  }

  /** Returns false, with nothing moved, if all keys have the same digit. */
  private static boolean move(int[] from, int[] to, int shift, int mask) {
    int[] place = new int[mask + 1];
    for (int key : from) {
      place[key >>> shift & mask]++;
    }
    if (place[from[0] >>> shift & mask] == from.length) {
      return false;
    }
    int sum = 0;
    for (int d = 0; d <= mask; d++) {
      int count = place[d];
      place[d] = sum;
      sum += count;
    }
    for (int key : from) {
      to[place[key >>> shift & mask]++] = key;
    }
    return true;
  }
}
