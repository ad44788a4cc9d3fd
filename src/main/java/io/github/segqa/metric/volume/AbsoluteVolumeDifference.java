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

/** Absolute difference of the two volumes. */
@Plugin(type = Measure.class)
public final class AbsoluteVolumeDifference extends CountMetric {
  private static final Descriptor D =
      counting("absolute_volume_difference", "Absolute volume difference")
          .formula("||P| - |R|| v, v = volume of a voxel")
          .source("ISLES 2022", "10.1038/s41597-022-01875-5")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .unit("spacing^n")
          .namedIn(Tool.ISLES)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Math.abs(c.prediction() - c.reference()) * g.voxelVolume();
  }
}
