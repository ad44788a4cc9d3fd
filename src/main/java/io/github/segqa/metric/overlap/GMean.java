package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import org.scijava.plugin.Plugin;

/** Geometric mean of sensitivity and specificity. */
@Plugin(type = Measure.class)
public final class GMean extends CountMetric {
  private static final Descriptor D =
      counting("g_mean", "Geometric mean of sensitivity and specificity")
          .formula("sqrt(sensitivity specificity)")
          .source("Kubat and Matwin 1997", "")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Math.sqrt(Rates.sensitivity(c) * Rates.specificity(c));
  }
}
