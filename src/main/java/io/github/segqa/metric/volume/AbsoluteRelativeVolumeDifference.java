package io.github.segqa.metric.volume;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Absolute difference of the sizes over that of the reference. */
@Plugin(type = Measure.class)
public final class AbsoluteRelativeVolumeDifference extends CountMetric {
  private static final Descriptor D =
      counting("absolute_relative_volume_difference", "Absolute relative volume difference")
          .aliases("avdr")
          .formula("||P| - |R|| / |R|")
          .source("Heimann 2009", "10.1109/TMI.2009.2013851")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.PANOPTICA, Tool.LITS)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(Math.abs(c.prediction() - c.reference()), c.reference());
  }
}
