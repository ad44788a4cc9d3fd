package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.Confusion;
import io.github.segqa.shape.ConfusionMetric;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Expected cost over that of the best constant decision. */
@Plugin(type = Measure.class)
public final class NormalizedExpectedCostMulticlass extends ConfusionMetric {
  private static final Descriptor D =
      MulticlassMetric.multiclass(
              "normalized_expected_cost_multiclass", "Normalised expected cost of several classes")
          .formula("expected_cost_multiclass / min_j sum_i (a_i / n) w_ij")
          .source("Ferrer 2022", "arXiv:2209.05355")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(ClassList.CLASSES, Costs.COSTS)
          .namedIn(Tool.METRICS_RELOADED)
          .notes("1: no better than one class everywhere.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Confusion m, Args a) {
    Costs costs = Costs.of(m, a);
    return Ratio.of(costs.expected(), costs.naive());
  }
}
