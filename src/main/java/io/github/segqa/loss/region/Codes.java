package io.github.segqa.loss.region;

import io.github.segqa.kernel.CountingSort;
import java.util.Arrays;

/** Error codes of many voxels, to be sorted: 4 bytes each if floats suffice, else 8. */
abstract class Codes {
  private int size;

  static Codes ofCapacity(long capacity, ErrorCode code) {
    int n = Math.toIntExact(capacity);
    return code == ErrorCode.FLOAT ? new Ints(n) : new Longs(n);
  }

  final int size() {
    return size;
  }

  /**
   * Adds voxels, from any thread.
   *
   * @param p probabilities of the class
   * @param n how many
   * @param member whether the voxels belong to the class
   */
  final void add(double[] p, int n, boolean member) {
    put(claim(n), p, n, member);
  }

  private synchronized int claim(int more) {
    int at = size;
    size += more;
    return at;
  }

  abstract void put(int at, double[] p, int n, boolean member);

  /** The code at place i: after {@link #sort} the i-th smallest. */
  abstract long at(int i);

  abstract void sort();

  /** Number of codes that are smaller, once sorted. */
  final int below(long code) {
    int lo = 0;
    int hi = size;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (at(mid) < code) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  private static final class Ints extends Codes {
    private int[] codes;

    Ints(int n) {
      codes = new int[n];
    }

    @Override
    void put(int at, double[] p, int n, boolean member) {
      for (int j = 0; j < n; j++) {
        codes[at + j] = (int) ErrorCode.FLOAT.encode(p[j], member);
      }
    }

    @Override
    long at(int i) {
      return codes[i];
    }

    @Override
    void sort() {
      codes = CountingSort.ascending(codes, size());
    }
  }

  private static final class Longs extends Codes {
    private final long[] codes;

    Longs(int n) {
      codes = new long[n];
    }

    @Override
    void put(int at, double[] p, int n, boolean member) {
      for (int j = 0; j < n; j++) {
        codes[at + j] = ErrorCode.DOUBLE.encode(p[j], member);
      }
    }

    @Override
    long at(int i) {
      return codes[i];
    }

    @Override
    void sort() {
      Arrays.sort(codes, 0, size());
    }
  }
}
