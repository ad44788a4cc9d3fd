package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** True negatives: voxels in neither mask. */
@Plugin(type = Measure.class)
public final class Tn extends CountMetric {
  private static final Descriptor D =
      counting("tn", "True negatives")
          .formula("TN = n - TP - FP - FN")
          .range("[0,N]")
          .unit("voxel")
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.EVALUATE_SEGMENTATION, Tool.PLASTIMATCH)
          .notes("Grows with the field of view; ignored voxels are not counted.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return c.tn();
  }
}
