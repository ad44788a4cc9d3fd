package io.github.segqa.metric.volume;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import org.scijava.plugin.Plugin;

/** Volume of the prediction minus that of the reference. */
@Plugin(type = Measure.class)
public final class VolumeDifference extends CountMetric {
  private static final Descriptor D =
      counting("volume_difference", "Volume difference (prediction - reference)")
          .formula("(|P| - |R|) v, v = volume of a voxel")
          .range("(-inf,inf)")
          .direction(Direction.ZERO)
          .unit("spacing^n")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return (c.prediction() - c.reference()) * g.voxelVolume();
  }
}
