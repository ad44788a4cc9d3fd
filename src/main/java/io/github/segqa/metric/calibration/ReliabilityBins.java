package io.github.segqa.metric.calibration;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Param;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.metric.probability.ScoreScan;

/**
 * Forecasts sorted into bins: count, sum of forecasts and sum of outcomes of every bin.
 *
 * @param n forecasts in each bin
 * @param forecast their sum
 * @param outcome sum of what came true, 0 or 1 each
 */
record ReliabilityBins(double[] n, double[] forecast, double[] outcome) {
  /** Number of bins. */
  static final Param<Integer> BINS =
      Param.integer("bins", 10, "Number of bins over [0,1]").atLeast(1).atMost(1000);

  /** Decision threshold of the metrics that compare confidence with correctness. */
  static final Param<Double> THRESHOLD =
      Param.number("threshold", 0.5, "A voxel is decided foreground if its probability is at least")
          .atLeast(0)
          .atMost(1);

  /**
   * Foreground probability against reference in bins (l,u] of equal width, 0 being in the first.
   *
   * @param view a class with probabilities
   * @param bins how many
   * @return the bins, computed once
   */
  static ReliabilityBins of(ClassView view, int bins) {
    return view.get(Derived.of("reliability_bins", v -> compute(v, bins), bins));
  }

  private static ReliabilityBins compute(ClassView view, int bins) {
    ProbabilityMoments.of(view);
    BinEdges edges = new BinEdges(bins);
    return ofSums(
        ScoreScan.sum(
            view,
            3 * bins,
            (b, sums) -> {
              for (int i = 0; i < b.n(); i++) {
                edges.add(b.p()[i], b.y()[i], sums);
              }
            }));
  }

  /**
   * Confidence in the decided class against correctness.
   *
   * @param view a class with probabilities
   * @param bins how many
   * @param threshold of the decision
   * @return the bins, computed once
   */
  static ReliabilityBins ofDecision(ClassView view, int bins, double threshold) {
    return view.get(
        Derived.of("decision_bins", v -> computeDecision(v, bins, threshold), bins, threshold));
  }

  private static ReliabilityBins computeDecision(ClassView view, int bins, double threshold) {
    ProbabilityMoments.of(view);
    BinEdges edges = new BinEdges(bins);
    return ofSums(
        ScoreScan.sum(
            view,
            3 * bins,
            (b, sums) -> {
              for (int i = 0; i < b.n(); i++) {
                double p = b.p()[i];
                boolean foreground = p >= threshold;
                boolean correct = foreground == (b.y()[i] != 0);
                edges.add(foreground ? p : 1 - p, correct ? 1 : 0, sums);
              }
            }));
  }

  /**
   * @param sums as {@link BinEdges#add} fills them
   * @return the bins
   */
  static ReliabilityBins ofSums(double[] sums) {
    int bins = sums.length / 3;
    ReliabilityBins r = new ReliabilityBins(new double[bins], new double[bins], new double[bins]);
    for (int b = 0; b < bins; b++) {
      r.n[b] = sums[3 * b];
      r.forecast[b] = sums[3 * b + 1];
      r.outcome[b] = sums[3 * b + 2];
    }
    return r;
  }

  /**
   * @param b bin
   * @return |mean forecast - observed frequency|; NaN for an empty bin
   */
  double gap(int b) {
    return Math.abs(forecast[b] / n[b] - outcome[b] / n[b]);
  }

  /**
   * @return mean gap, weighted by counts (ECE)
   */
  double weightedGap() {
    double sum = 0;
    double total = 0;
    for (int b = 0; b < n.length; b++) {
      sum += n[b] > 0 ? n[b] * gap(b) : 0;
      total += n[b];
    }
    return sum / total;
  }

  /**
   * @return mean gap of the bins that are not empty
   */
  double meanGap() {
    double sum = 0;
    int bins = 0;
    for (int b = 0; b < n.length; b++) {
      if (n[b] > 0) {
        sum += gap(b);
        bins++;
      }
    }
    return sum / bins;
  }

  /**
   * @return largest gap
   */
  double maxGap() {
    double max = 0;
    for (int b = 0; b < n.length; b++) {
      max = n[b] > 0 ? Math.max(max, gap(b)) : max;
    }
    return max;
  }
}
