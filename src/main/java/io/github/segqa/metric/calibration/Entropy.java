package io.github.segqa.metric.calibration;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.metric.probability.ScoreBlock;
import io.github.segqa.metric.probability.ScoreScan;

/**
 * Sums of the predictive entropy, in bits, over rightly and wrongly decided voxels.
 *
 * @param correct voxels whose decision is that of the reference
 * @param wrong the others
 * @param inCorrect sum of the entropy over the first
 * @param inWrong sum over the second
 */
record Entropy(double correct, double wrong, double inCorrect, double inWrong) {
  private static final double LN2 = Math.log(2);

  /**
   * @param view a class with probabilities
   * @param threshold a voxel is decided foreground if its probability is at least this
   * @return the sums, computed once
   */
  static Entropy of(ClassView view, double threshold) {
    return view.get(Derived.of("entropy", v -> compute(v, threshold), threshold));
  }

  private static Entropy compute(ClassView view, double threshold) {
    ProbabilityMoments.of(view);
    double[] s = ScoreScan.sum(view, 4, (b, sums) -> add(b, threshold, sums));
    return new Entropy(s[0], s[1], s[2], s[3]);
  }

  private static void add(ScoreBlock b, double threshold, double[] sums) {
    for (int i = 0; i < b.n(); i++) {
      double p = b.p()[i];
      int k = isWrong(p, b.y()[i], threshold) ? 1 : 0;
      sums[k]++;
      sums[2 + k] += bits(p);
    }
  }

  /** Returns whether the decision at a voxel differs from the reference. */
  static boolean isWrong(double p, double y, double threshold) {
    return p >= threshold != (y != 0);
  }

  /** Returns the entropy of a voxel with foreground probability p, in bits. */
  static double bits(double p) {
    return term(p) + term(1 - p);
  }

  /** Returns -p log2 p, 0 for p = 0. */
  static double term(double p) {
    return p > 0 ? -p * (Math.log(p) / LN2) : 0;
  }
}
