package io.github.segqa.loss.pixel;

import io.github.segqa.api.Block;
import io.github.segqa.api.SoftView;
import java.util.Arrays;

/**
 * Finds the n-th smallest probability of the reference class without sorting the voxels: the bits
 * of non-negative doubles order like the doubles, so counting by leading bits narrows it down, a
 * dozen bits a pass, until few enough voxels are left to be sorted.
 */
final class LeastProbable {
  private static final int BITS = 12;
  private static final int USED_BITS = 62;
  private static final int FEW = 1 << 16;

  private final SoftView view;

  /** Lowest bit that is known already; those above it are the prefix. */
  private int low = USED_BITS;

  private long prefix;
  private long candidates;
  private long rank;

  private LeastProbable(SoftView view, long n) {
    this.view = view;
    this.candidates = view.kept();
    this.rank = n;
  }

  /**
   * The n-th smallest value.
   *
   * @param value the value
   * @param ties how many voxels of this value are among the n smallest
   */
  record Rank(double value, long ties) {}

  /**
   * @param view reference and probabilities
   * @param n rank, 1 to N
   * @return the n-th smallest probability of the reference class
   */
  static Rank find(SoftView view, long n) {
    LeastProbable search = new LeastProbable(view, n);
    while (search.candidates > FEW && search.low > 0) {
      search.narrow();
    }
    return search.low == 0
        ? new Rank(Double.longBitsToDouble(search.prefix), search.rank)
        : search.sorted();
  }

  private void narrow() {
    int next = Math.max(low - BITS, 0);
    long[] counts = counts(next);
    int k = 0;
    while (rank > counts[k]) {
      rank -= counts[k++];
    }
    prefix = prefix << (low - next) | k;
    candidates = counts[k];
    low = next;
  }

  /** Candidates by their bits from next up to low. */
  private long[] counts(int next) {
    int mask = (1 << (low - next)) - 1;
    long[] counts = new long[mask + 1];
    view.forEachBlock(
        b -> {
          double[] chosen = b.scratch(0);
          int n = choose(b, chosen);
          int[] own = new int[counts.length];
          for (int j = 0; j < n; j++) {
            own[(int) (Double.doubleToRawLongBits(chosen[j]) >>> next) & mask]++;
          }
          synchronized (counts) {
            for (int k = 0; k < own.length; k++) {
              counts[k] += own[k];
            }
          }
        });
    return counts;
  }

  /** Copies the candidates of a block. */
  private int choose(Block b, double[] to) {
    double[] p = b.truth();
    int n = 0;
    for (int j = 0; j < b.n(); j++) {
      double positive = p[j] + 0.0; // not -0
      if (Double.doubleToRawLongBits(positive) >>> low == prefix) {
        to[n++] = positive;
      }
    }
    return n;
  }

  private Rank sorted() {
    double[] all = new double[(int) candidates];
    int[] size = {0};
    view.forEachBlock(
        b -> {
          double[] chosen = b.scratch(0);
          int n = choose(b, chosen);
          synchronized (size) {
            System.arraycopy(chosen, 0, all, size[0], n);
            size[0] += n;
          }
        });
    Arrays.sort(all);
    int last = (int) rank - 1;
    int first = last;
    while (first > 0 && all[first - 1] == all[last]) {
      first--;
    }
    return new Rank(all[last], last - first + 1L);
  }
}
