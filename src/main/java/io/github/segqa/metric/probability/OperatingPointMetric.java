package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Param;

/**
 * The largest value of one quantity over all thresholds at which another one is large enough; the
 * threshold above all scores counts too (sensitivity 0, specificity 1, precision 1).
 */
public abstract class OperatingPointMetric extends CurveMetric {
  /** What the given quantity has to reach. */
  public static final Param<Double> VALUE =
      Param.number("value", 0.8, "What the given quantity has to reach").atLeast(0).atMost(1);

  /** By how much the given quantity may fall short. */
  static final double SLACK = 1e-12;

  /** A coordinate of the curve. */
  protected enum Quantity {
    /** TP / (TP + FN). */
    SENSITIVITY,
    /** TN / (TN + FP). */
    SPECIFICITY,
    /** TP / (TP + FP), 1 if nothing is called positive. */
    PRECISION;

    double of(SortedScores s, long tp, long fp) {
      return switch (this) {
        case SENSITIVITY -> tp / (double) s.positives();
        case SPECIFICITY -> 1 - fp / (double) s.negatives();
        case PRECISION -> tp + fp == 0 ? 1 : tp / (double) (tp + fp);
      };
    }
  }

  private final Quantity wanted;
  private final Quantity given;

  /**
   * @param wanted what is maximised
   * @param given what has to reach the parameter {@link #VALUE}
   */
  protected OperatingPointMetric(Quantity wanted, Quantity given) {
    this.wanted = wanted;
    this.given = given;
  }

  @Override
  protected final boolean needsNegatives() {
    return wanted == Quantity.SPECIFICITY || given == Quantity.SPECIFICITY;
  }

  @Override
  protected double value(SortedScores s, Args a) {
    double limit = a.get(VALUE) - SLACK;
    double[] best = {given.of(s, 0, 0) >= limit ? wanted.of(s, 0, 0) : Double.NaN};
    s.descend(
        (threshold, tp, fp) -> {
          double v = wanted.of(s, tp, fp);
          if (given.of(s, tp, fp) >= limit && !(v <= best[0])) {
            best[0] = v;
          }
        });
    return best[0];
  }
}
