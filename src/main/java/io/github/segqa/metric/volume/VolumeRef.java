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

/** Volume of the reference (area in 2D). */
@Plugin(type = Measure.class)
public final class VolumeRef extends CountMetric {
  private static final Descriptor D =
      counting("volume_ref", "Reference volume")
          .formula("|R| v, v = volume of a voxel")
          .range("[0,inf)")
          .direction(Direction.NONE)
          .unit("spacing^n")
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return c.reference() * g.voxelVolume();
  }
}
