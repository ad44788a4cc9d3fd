package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean price of the errors, with prices of both kinds. */
@Plugin(type = Measure.class)
public final class ExpectedCost extends CountMetric {
  private static final Descriptor D =
      counting("expected_cost", "Expected cost")
          .formula("cost_fp pi_B fpr + cost_fn pi_F fnr with pi_F = |R| / n and pi_B = 1 - pi_F")
          .source("Ferrer 2022", "arXiv:2209.05355")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(Cost.COST_FP, Cost.COST_FN, ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED)
          .notes(
              "A price left at none is 1 / (2 pi_B) or 1 / (2 pi_F); with both at none the "
                  + "value is 1 - balanced_accuracy.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Cost.of(c, a).expected(c);
  }
}
