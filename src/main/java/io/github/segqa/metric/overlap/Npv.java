package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Negative predictive value: share of the predicted background that is right. */
@Plugin(type = Measure.class)
public final class Npv extends CountMetric {
  private static final Descriptor D =
      counting("npv", "Negative predictive value")
          .formula("TN / (TN + FN)")
          .source("Fletcher 2005", "")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.npv(c);
  }
}
