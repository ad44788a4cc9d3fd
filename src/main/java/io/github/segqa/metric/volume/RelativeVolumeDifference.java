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

/** Difference of the sizes over that of the reference; positive if the prediction is larger. */
@Plugin(type = Measure.class)
public final class RelativeVolumeDifference extends CountMetric {
  private static final Descriptor D =
      counting("relative_volume_difference", "Relative volume difference (signed)")
          .aliases("rvd", "ravd")
          .formula("(|P| - |R|) / |R|")
          .source("Heimann 2009", "10.1109/TMI.2009.2013851")
          .range("[-1,inf)")
          .direction(Direction.ZERO)
          .params(ZERO_DIVISION)
          .namedIn(Tool.MEDPY, Tool.PANOPTICA, Tool.LITS)
          .notes("MedPy calls it ravd though it has a sign.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.prediction() - c.reference(), c.reference());
  }
}
