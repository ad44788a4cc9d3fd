package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Directed Hausdorff distance, prediction to reference, or a percentile of it. */
@Plugin(type = Measure.class)
public final class HausdorffPredToRef extends SurfaceMetric {
  private static final Param<Double> Q = Percentile.PERCENTILE.withDefault(100.0);

  private static final Descriptor D =
      distance(
              "hausdorff_pred_to_ref",
              "Directed (percentile) Hausdorff, prediction to reference",
              Q,
              Percentile.INTERPOLATION)
          .formula("P_q d_PR")
          .source("Huttenlocher 1993", "10.1109/34.232073")
          .namedIn(Tool.MONAI, Tool.PLASTIMATCH, Tool.ITK)
          .notes(
              "Shows far parts that the prediction adds. 100 percent is the maximum. MONAI: "
                  + "directed=True; ITK: DirectedHausdorff with the prediction first and "
                  + "surface=region.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return d.toReference().percentile(a.get(Q), Percentile.lower(a));
  }
}
