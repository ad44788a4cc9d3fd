package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Fowlkes-Mallows index: geometric mean of precision and sensitivity. */
@Plugin(type = Measure.class)
public final class FowlkesMallows extends CountMetric {
  private static final Descriptor D =
      counting("fowlkes_mallows", "Fowlkes-Mallows index")
          .formula("sqrt(precision sensitivity)")
          .source("Fowlkes 1983", "10.1080/01621459.1983.10478008")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.MONAI)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Math.sqrt(Rates.precision(c) * Rates.sensitivity(c));
  }
}
