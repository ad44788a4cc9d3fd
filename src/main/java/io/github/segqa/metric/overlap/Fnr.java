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

/** False-negative rate: share of the reference that was missed. */
@Plugin(type = Measure.class)
public final class Fnr extends CountMetric {
  private static final Descriptor D =
      counting("fnr", "False-negative rate (miss rate)")
          .aliases("miss_rate", "false_negative_error")
          .formula("FN / |R|")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ZERO_DIVISION)
          .namedIn(Tool.MONAI, Tool.SEG_METRICS, Tool.ITK, Tool.MORPHOLIBJ)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.fnr(c);
  }
}
