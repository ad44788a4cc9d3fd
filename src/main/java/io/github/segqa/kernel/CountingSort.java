package io.github.segqa.kernel;

import io.github.segqa.api.Progress;
import java.util.Arrays;

/**
 * Sorts non-negative integers by counting, whatever the order of the input, many times as fast as a
 * sort by comparisons: one pass by the highest 10 bits over all keys, then within each of those
 * parts, which mostly fit into the cache, two passes by the lower 11 and 10 bits. The parts are
 * sorted on several threads.
 */
public final class CountingSort {
  private static final int TOP_SHIFT = 21;
  private static final int MIDDLE_SHIFT = 11;
  private static final int LOW = 1 << MIDDLE_SHIFT;
  private static final int MIDDLE = 1 << TOP_SHIFT - MIDDLE_SHIFT;
  private static final int TOP = 1 << 31 - TOP_SHIFT;

  /** Smaller parts are left to a sort by comparisons. */
  private static final int SMALL = 256;

  private CountingSort() {}

  /**
   * @param keys what to sort, 0 to 2³¹-1 in its first n places; used as scratch space
   * @param n how many
   * @return an array with the n keys in its first places, ascending: another one than given
   */
  public static int[] ascending(int[] keys, int n) {
    int[] counts = new int[TOP];
    for (int i = 0; i < n; i++) {
      counts[keys[i] >>> TOP_SHIFT]++;
    }
    int[] ends = starts(counts, 0);
    int[] sorted = new int[n];
    scatter(keys, 0, n, TOP_SHIFT, ends, sorted);
    Parallel.forEach(
        TOP,
        Progress.NONE,
        Histograms::new,
        (h, part) -> sortPart(sorted, part == 0 ? 0 : ends[part - 1], ends[part], h, keys));
    return sorted;
  }

  /** Counts of the keys of a part by its two lower digits. */
  private static final class Histograms {
    private final int[] low = new int[LOW];
    private final int[] middle = new int[MIDDLE];

    void count(int[] keys, int from, int to) {
      Arrays.fill(low, 0);
      Arrays.fill(middle, 0);
      for (int i = from; i < to; i++) {
        int k = keys[i];
        low[k & LOW - 1]++;
        middle[k >>> MIDDLE_SHIFT & MIDDLE - 1]++;
      }
    }
  }

  private static void sortPart(int[] keys, int from, int to, Histograms h, int[] scratch) {
    if (to - from <= SMALL) {
      Arrays.sort(keys, from, to);
      return;
    }
    h.count(keys, from, to);
    scatter(keys, from, to, 0, starts(h.low, from), scratch);
    scatter(scratch, from, to, MIDDLE_SHIFT, starts(h.middle, from), keys);
  }

  /** Turns counts into the places where the parts start. */
  private static int[] starts(int[] counts, int first) {
    int start = first;
    for (int i = 0; i < counts.length; i++) {
      int c = counts[i];
      counts[i] = start;
      start += c;
    }
    return counts;
  }

  /** Moves keys to the next place of their part; afterwards next holds where the parts end. */
  private static void scatter(int[] from, int first, int last, int shift, int[] next, int[] to) {
    int mask = next.length - 1;
    for (int i = first; i < last; i++) {
      int k = from[i];
      to[next[k >>> shift & mask]++] = k;
    }
  }
}
