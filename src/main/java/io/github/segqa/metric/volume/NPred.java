package io.github.segqa.metric.volume;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Voxels of the prediction. */
@Plugin(type = Measure.class)
public final class NPred extends CountMetric {
  private static final Descriptor D =
      counting("n_pred", "Prediction size (voxels)")
          .formula("|P| = TP + FP")
          .range("[0,N]")
          .direction(Direction.NONE)
          .unit("voxel")
          .namedIn(Tool.METRICS_RELOADED, Tool.EVALUATE_SEGMENTATION)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return c.prediction();
  }
}
