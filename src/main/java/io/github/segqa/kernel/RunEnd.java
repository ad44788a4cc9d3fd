package io.github.segqa.kernel;

import java.util.Arrays;

/**
 * Where a run of equal labels ends. An array is compared with itself shifted by one, which the
 * virtual machine does with whole vectors.
 */
final class RunEnd {
  private RunEnd() {}

  /** First place after {@code from} with another value, at most {@code to}. */
  static int of(short[] a, int from, int to) {
    int next = from + 1;
    if (next == to || a[next] != a[from]) {
      return next;
    }
    int change = Arrays.mismatch(a, from, to - 1, a, next, to);
    return change < 0 ? to : next + change;
  }

  /** First place after {@code from} with another value, at most {@code to}. */
  static int of(int[] a, int from, int to) {
    int next = from + 1;
    if (next == to || a[next] != a[from]) {
      return next;
    }
    int change = Arrays.mismatch(a, from, to - 1, a, next, to);
    return change < 0 ? to : next + change;
  }
}
