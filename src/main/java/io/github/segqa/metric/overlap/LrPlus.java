package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Positive likelihood ratio: how much a predicted voxel raises the odds. */
@Plugin(type = Measure.class)
public final class LrPlus extends CountMetric {
  private static final Descriptor D =
      counting("lr_plus", "Positive likelihood ratio")
          .formula("sensitivity / fpr")
          .source("Attia 2003", "")
          .range("[0,inf)")
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.SCIKIT_LEARN)
          .notes("No value without false positives, as in MetricsReloaded.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(Rates.sensitivity(c), Rates.fpr(c));
  }
}
