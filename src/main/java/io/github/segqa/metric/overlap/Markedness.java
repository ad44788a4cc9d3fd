package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Markedness: how far the decision can be trusted on either side. */
@Plugin(type = Measure.class)
public final class Markedness extends CountMetric {
  private static final Descriptor D =
      counting("markedness", "Markedness (delta-p)")
          .formula("precision + npv - 1")
          .source("Powers 2011", "arXiv:2010.16061")
          .range("[-1,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.MONAI)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.precision(c) + Rates.npv(c) - 1;
  }
}
