package io.github.segqa.metric.volume;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Size of the prediction over that of the reference. */
@Plugin(type = Measure.class)
public final class VolumeRatio extends CountMetric {
  private static final Descriptor D =
      counting("volume_ratio", "Volume ratio")
          .formula("|P| / |R|")
          .range("[0,inf)")
          .direction(Direction.ONE)
          .params(ZERO_DIVISION)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.prediction(), c.reference());
  }
}
