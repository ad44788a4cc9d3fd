package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.shape.Ratio;

/**
 * Prices of the two errors, times how often each could happen (Ferrer 2022).
 *
 * @param background cost_fp pi_B
 * @param object cost_fn pi_F
 */
record Cost(double background, double object) {
  /** Price of a false positive. */
  static final Param<Setting> COST_FP = price("cost_fp", "false positive", "background");

  /** Price of a false negative. */
  static final Param<Setting> COST_FN = price("cost_fn", "false negative", "object");

  private static Param<Setting> price(String name, String error, String side) {
    String doc = "Price of a " + error + "; none: 1 / (2 share of the " + side + ")";
    return Param.numberOr(name, Setting.none(), doc, Setting.NONE).atLeast(0);
  }

  /** The prices that arguments and counts give. */
  static Cost of(Counts c, Args a) {
    double object = Ratio.of(c.reference(), c.total());
    double background = Ratio.of(c.fp() + c.tn(), c.total());
    double fp = a.get(COST_FP).orElse(Ratio.of(1, 2 * background));
    double fn = a.get(COST_FN).orElse(Ratio.of(1, 2 * object));
    return new Cost(fp * background, fn * object);
  }

  /** Mean price of the errors that were made. */
  double expected(Counts c) {
    return background * Rates.fpr(c) + object * Rates.fnr(c);
  }

  /** Price of the better constant decision: all object, or all background. */
  double naive() {
    return Math.min(background, object);
  }
}
