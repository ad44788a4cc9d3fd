package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Expected cost over that of the better constant decision. */
@Plugin(type = Measure.class)
public final class NormalizedExpectedCost extends CountMetric {
  private static final Descriptor D =
      counting("normalized_expected_cost", "Normalised expected cost")
          .formula("expected_cost / min(cost_fp pi_B, cost_fn pi_F)")
          .source("Ferrer 2022", "arXiv:2209.05355")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(Cost.COST_FP, Cost.COST_FN, ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED)
          .notes("1: no better than all object or all background.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    Cost cost = Cost.of(c, a);
    return Ratio.of(cost.expected(c), cost.naive());
  }
}
