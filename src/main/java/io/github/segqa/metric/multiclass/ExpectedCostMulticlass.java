package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.Confusion;
import io.github.segqa.shape.ConfusionMetric;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean price of the decisions, with a price for each confusion. */
@Plugin(type = Measure.class)
public final class ExpectedCostMulticlass extends ConfusionMetric {
  private static final Descriptor D =
      MulticlassMetric.multiclass("expected_cost_multiclass", "Expected cost of several classes")
          .formula(
              "sum_ij (a_i / n) w_ij N_ij / a_i over classes with a_i > 0; default w_ij = 1 "
                  + "/ (K a_i / n) off the diagonal, K classes with a_i > 0")
          .source("Ferrer 2022", "arXiv:2209.05355")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(ClassList.CLASSES, Costs.COSTS)
          .namedIn(Tool.METRICS_RELOADED)
          .notes("MetricsReloaded stores the transposed matrix of prices.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Confusion m, Args a) {
    return Costs.of(m, a).expected();
  }
}
