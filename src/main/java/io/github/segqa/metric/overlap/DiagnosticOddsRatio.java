package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Diagnostic odds ratio: odds of a right over odds of a wrong decision. */
@Plugin(type = Measure.class)
public final class DiagnosticOddsRatio extends CountMetric {
  private static final Descriptor D =
      counting("diagnostic_odds_ratio", "Diagnostic odds ratio")
          .aliases("dor")
          .formula("TP TN / (FP FN)")
          .source("Glas 2003", "10.1016/S0895-4356(03)00177-X")
          .range("[0,inf)")
          .params(ZERO_DIVISION)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of((double) c.tp() * c.tn(), (double) c.fp() * c.fn());
  }
}
