package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** F-beta score: precision and sensitivity weighed against each other. */
@Plugin(type = Measure.class)
public final class Fbeta extends CountMetric {
  private static final Param<Double> BETA =
      Param.number("beta", 1, "How many times as much sensitivity counts as precision").atLeast(0);

  private static final Descriptor D =
      counting("fbeta", "F-beta score")
          .aliases("f1")
          .formula("(1 + beta^2) TP / ((1 + beta^2) TP + beta^2 FN + FP)")
          .source("van Rijsbergen 1979", "")
          .range("[0,1]")
          .params(BETA, EmptyRule.BOTH_EMPTY, ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.EVALUATE_SEGMENTATION, Tool.SCIKIT_LEARN)
          .notes("beta = 1 is Dice, beta = 2 favours sensitivity.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    double b2 = a.get(BETA) * a.get(BETA);
    double hits = (1 + b2) * c.tp();
    return Ratio.of(hits, hits + b2 * c.fn() + c.fp());
  }
}
