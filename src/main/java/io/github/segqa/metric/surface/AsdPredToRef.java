package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean distance from the predicted surface to the reference. */
@Plugin(type = Measure.class)
public final class AsdPredToRef extends SurfaceMetric {
  private static final Descriptor D =
      distance("asd_pred_to_ref", "Average surface distance, prediction to reference (ASD)")
          .formula("mean(d_PR)")
          .source("Heimann 2009", "10.1109/TMI.2009.2013851")
          .namedIn(Tool.MONAI, Tool.MEDPY, Tool.SURFACE_DISTANCE)
          .notes(
              "Called asd by MedPy and average surface distance by MONAI (symmetric=False). It "
                  + "does not notice missed parts: use it with asd_ref_to_pred, or assd.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return d.toReference().mean();
  }
}
