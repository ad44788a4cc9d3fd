package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Average Hausdorff distance with both sums divided by the size of the reference. */
@Plugin(type = Measure.class)
public final class BalancedAverageHausdorff extends SurfaceMetric {
  private static final Descriptor D =
      distance("balanced_average_hausdorff", "Balanced average Hausdorff (both sums over |R|)")
          .formula("(sum d_RP + sum d_PR) / (2 |R|)")
          .source("Aydin 2021", "10.1186/s41747-020-00200-2")
          .params(
              SURFACE.withDefault("region"),
              CONNECTIVITY,
              IMAGE_BORDER,
              DISTANCE_METRIC,
              EmptyRule.BOTH_EMPTY,
              EmptyRule.ONE_EMPTY)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "Made for ranking: the divisor is the same for all predictions of one reference. "
                  + "With other element sets |R| is the size of the reference's set.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return (d.toPrediction().sum() + d.toReference().sum()) / (2 * d.toPrediction().totalWeight());
  }
}
