package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Youden index: how much better than chance object and background are told apart. */
@Plugin(type = Measure.class)
public final class Youden extends CountMetric {
  private static final Descriptor D =
      counting("youden", "Youden index (informedness)")
          .aliases("informedness")
          .formula("sensitivity + specificity - 1")
          .source("Youden 1950", "10.1002/1097-0142(1950)3:1<32::AID-CNCR2820030106>3.0.CO;2-3")
          .range("[-1,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.sensitivity(c) + Rates.specificity(c) - 1;
  }
}
