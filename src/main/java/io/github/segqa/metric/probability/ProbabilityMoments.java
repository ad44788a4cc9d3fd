package io.github.segqa.metric.probability;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Undefined;

/**
 * Sums of the foreground probability p over the voxels of the reference (y = 1) and over the others
 * (y = 0), ignored voxels left out. Because y is 0 or 1, min(p,y), max(p,y) and |p-y| are sums of
 * these.
 *
 * @param positives voxels with y = 1
 * @param negatives voxels with y = 0
 * @param tp sum p over y = 1, which is the sum of min(p,y)
 * @param fp sum p over y = 0, which is the sum of max(p-y,0)
 * @param fn sum 1-p over y = 1, which is the sum of max(y-p,0)
 * @param tn sum 1-p over y = 0, which is the sum of min(1-p,1-y)
 * @param squares sum p²
 * @param errors sum (p-y)²
 * @param outside voxels whose p is not in [0,1]
 */
public record ProbabilityMoments(
    double positives,
    double negatives,
    double tp,
    double fp,
    double fn,
    double tn,
    double squares,
    double errors,
    long outside) {
  private static final Derived<ClassView, ProbabilityMoments> KEY =
      Derived.of("probability_moments", ProbabilityMoments::compute);

  /**
   * @param view a class with probabilities
   * @return its sums, computed once
   * @throws Undefined if all voxels are ignored or p leaves [0,1]
   */
  public static ProbabilityMoments of(ClassView view) {
    ProbabilityMoments m = view.get(KEY);
    if (m.n() == 0) {
      throw new Undefined("all voxels are ignored");
    }
    if (m.outside > 0) {
      throw new Undefined(
          m.outside
              + " of "
              + (long) m.n()
              + " probabilities are not in [0,1]; logits need a sigmoid or softmax first");
    }
    return m;
  }

  private static ProbabilityMoments compute(ClassView view) {
    double[] s = ScoreScan.sum(view, 8, ProbabilityMoments::add);
    return new ProbabilityMoments(
        s[1], s[0] - s[1], s[2], s[3], s[4], s[0] - s[1] - s[3], s[5], s[6], (long) s[7]);
  }

  private static void add(ScoreBlock b, double[] sums) {
    double[] p = b.p();
    double[] y = b.y();
    double[] s = new double[8];
    for (int i = 0; i < b.n(); i++) {
      double v = p[i];
      double t = y[i];
      double d = v - t;
      s[1] += t;
      s[2] += t * v;
      s[3] += (1 - t) * v;
      s[4] += t * (1 - v);
      s[5] += v * v;
      s[6] += d * d;
      s[7] += v >= 0 && v <= 1 ? 0 : 1;
    }
    sums[0] += b.n();
    for (int k = 1; k < s.length; k++) {
      sums[k] += s[k];
    }
  }

  /**
   * @return all voxels that count
   */
  public double n() {
    return positives + negatives;
  }

  /**
   * @return sum p
   */
  public double predicted() {
    return tp + fp;
  }

  /**
   * @return mean (p-y)², the Brier score
   */
  public double brier() {
    return errors / n();
  }
}
