package io.github.segqa.metric.probability;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Field;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.CountingSort;
import java.util.Arrays;

/**
 * Scores in [0,1] with the truth about each voxel, sorted: one sort serves every curve. A key is
 * the bits of the score, which for non-negative numbers are ordered like the numbers, followed by
 * one bit for the truth: 4 bytes a voxel for single precision, 8 for double.
 */
public final class SortedScores {
  private static final Derived<ClassView, SortedScores> KEY =
      Derived.of("sorted_scores", SortedScores::sort);

  private final int[] single;
  private final long[] dbl;
  private final long positives;

  private SortedScores(int[] single, long[] dbl, long positives) {
    this.single = single;
    this.dbl = dbl;
    this.positives = positives;
  }

  /** A point of the curve: all voxels with score &gt;= threshold are called positive. */
  public interface Step {
    /**
     * @param threshold a score that occurs
     * @param tp true voxels among those called positive
     * @param fp the others
     */
    void at(double threshold, long tp, long fp);
  }

  /** A piece of the curve between two neighbouring points. */
  public interface Segment {
    /**
     * @param tp0 true positives before
     * @param fp0 false positives before
     * @param tp true positives after
     * @param fp false positives after
     * @return what the piece adds
     */
    double add(long tp0, long fp0, long tp, long fp);
  }

  /**
   * @param view a class with probabilities
   * @return its probabilities, sorted once
   * @throws Undefined if there are none, too many, or some outside [0,1]
   */
  public static SortedScores of(ClassView view) {
    return view.get(KEY);
  }

  private static SortedScores sort(ClassView view) {
    boolean single = view.probability().map(Field::precision).orElse(null) == Precision.SINGLE;
    Collector c = new Collector(view, single);
    ScoreScan.inOrder(
        view,
        b -> {
          for (int i = 0; i < b.n(); i++) {
            c.add(b.p()[i], b.y()[i] != 0);
          }
        });
    return c.sorted();
  }

  /** Takes scores one by one. */
  public static final class Collector {
    private final int[] single;
    private final long[] dbl;
    private int size;
    private long positives;

    /**
     * @param view a class with probabilities: one score for each of its voxels will be added
     * @param single whether scores are rounded to single precision, which halves the memory
     * @throws Undefined if probabilities are missing, too many or outside [0,1]
     */
    public Collector(ClassView view, boolean single) {
      double n = ProbabilityMoments.of(view).n();
      if (n > Integer.MAX_VALUE - 8) {
        throw new Undefined(
            "sorting takes at most 2147483639 voxels, but there are " + (long) n + "; crop first");
      }
      this.single = single ? new int[(int) n] : null;
      this.dbl = single ? null : new long[(int) n];
    }

    /**
     * @param score in [0,1]
     * @param positive the truth
     */
    public void add(double score, boolean positive) {
      int bit = positive ? 1 : 0;
      positives += bit;
      if (single != null) {
        single[size++] = Float.floatToRawIntBits((float) score + 0f) << 1 | bit;
      } else {
        dbl[size++] = Double.doubleToRawLongBits(score + 0.0) << 1 | bit;
      }
    }

    /**
     * @return all scores; the collector must not be used any more
     */
    public SortedScores sorted() {
      if (single != null) {
        return new SortedScores(CountingSort.ascending(single, size), null, positives);
      }
      Arrays.sort(dbl);
      return new SortedScores(null, dbl, positives);
    }
  }

  /**
   * @return number of scores
   */
  public int size() {
    return single != null ? single.length : dbl.length;
  }

  /**
   * @return scores whose truth is positive
   */
  public long positives() {
    return positives;
  }

  /**
   * @return the other scores
   */
  public long negatives() {
    return size() - positives;
  }

  /**
   * @param i rank from below, 0 .. size-1
   * @return the score of that rank
   */
  public double score(int i) {
    return score(key(i));
  }

  /**
   * @param i rank from below, 0 .. size-1; of equal scores the negative ones come first
   * @return the truth of the score of that rank, 0 or 1
   */
  public int outcome(int i) {
    return (int) (key(i) & 1);
  }

  private long key(int i) {
    return single != null ? single[i] : dbl[i];
  }

  private double score(long key) {
    return single != null
        ? Float.intBitsToFloat((int) (key >>> 1))
        : Double.longBitsToDouble(key >>> 1);
  }

  /**
   * Walks the curve: the distinct scores in descending order.
   *
   * @param step gets each of them
   */
  public void descend(Step step) {
    long tp = 0;
    long fp = 0;
    for (int i = size() - 1; i >= 0; ) {
      long score = key(i) >>> 1;
      for (; i >= 0; i--) {
        long key = key(i);
        if (key >>> 1 != score) {
          break;
        }
        long bit = key & 1;
        tp += bit;
        fp += 1 - bit;
      }
      step.at(score(score << 1), tp, fp);
    }
  }

  /**
   * @param segment what the piece between two neighbouring points adds
   * @return the sum over the curve, from (0,0)
   */
  public double integrate(Segment segment) {
    double[] sum = new double[1];
    long[] before = new long[2];
    descend(
        (t, tp, fp) -> {
          sum[0] += segment.add(before[0], before[1], tp, fp);
          before[0] = tp;
          before[1] = fp;
        });
    return sum[0];
  }
}
