package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean distance from the reference surface to the prediction. */
@Plugin(type = Measure.class)
public final class AsdRefToPred extends SurfaceMetric {
  private static final Descriptor D =
      distance("asd_ref_to_pred", "Average surface distance, reference to prediction")
          .formula("mean(d_RP)")
          .source("Heimann 2009", "10.1109/TMI.2009.2013851")
          .namedIn(Tool.MONAI, Tool.MEDPY, Tool.SURFACE_DISTANCE)
          .notes("It does not notice added parts: use it with asd_pred_to_ref, or assd.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return d.toPrediction().mean();
  }
}
