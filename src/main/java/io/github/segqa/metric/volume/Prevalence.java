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

/** Share of the reference in the image. */
@Plugin(type = Measure.class)
public final class Prevalence extends CountMetric {
  private static final Descriptor D =
      counting("prevalence", "Prevalence")
          .formula("|R| / n")
          .range("[0,1]")
          .direction(Direction.NONE)
          .params(ZERO_DIVISION)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.reference(), c.total());
  }
}
