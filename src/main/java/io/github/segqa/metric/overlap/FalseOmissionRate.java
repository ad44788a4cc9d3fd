package io.github.segqa.metric.overlap;

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

/** False-omission rate: share of the predicted background that is wrong. */
@Plugin(type = Measure.class)
public final class FalseOmissionRate extends CountMetric {
  private static final Descriptor D =
      counting("false_omission_rate", "False-omission rate")
          .formula("FN / (FN + TN)")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ZERO_DIVISION)
          .namedIn(Tool.MONAI)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.fn(), c.fn() + c.tn());
  }
}
