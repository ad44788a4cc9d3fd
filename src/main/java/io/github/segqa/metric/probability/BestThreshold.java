package io.github.segqa.metric.probability;

/**
 * The threshold at which a function of the counts is largest; the largest threshold if several tie.
 *
 * @param threshold a score that occurs
 * @param value the largest value
 */
record BestThreshold(double threshold, double value) {
  /** A function of the counts at a threshold. */
  interface Objective {
    double of(long tp, long fp);
  }

  static BestThreshold of(SortedScores s, Objective objective) {
    double[] best = {Double.NaN, Double.NEGATIVE_INFINITY};
    s.descend(
        (threshold, tp, fp) -> {
          double v = objective.of(tp, fp);
          if (v > best[1]) {
            best[0] = threshold;
            best[1] = v;
          }
        });
    return new BestThreshold(best[0], best[1]);
  }

  static BestThreshold ofDice(SortedScores s) {
    return of(s, (tp, fp) -> 2.0 * tp / (tp + fp + s.positives()));
  }
}
