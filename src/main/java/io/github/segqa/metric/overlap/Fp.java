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

/** False positives: voxels of the prediction alone. */
@Plugin(type = Measure.class)
public final class Fp extends CountMetric {
  private static final Descriptor D =
      counting("fp", "False positives")
          .formula("FP = |P without R|")
          .range("[0,N]")
          .direction(Direction.LOWER)
          .unit("voxel")
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.EVALUATE_SEGMENTATION, Tool.PLASTIMATCH)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return c.fp();
  }
}
