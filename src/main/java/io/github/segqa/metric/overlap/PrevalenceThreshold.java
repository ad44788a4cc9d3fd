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

/** Prevalence below which a predicted voxel quickly loses its worth. */
@Plugin(type = Measure.class)
public final class PrevalenceThreshold extends CountMetric {
  private static final Descriptor D =
      counting("prevalence_threshold", "Prevalence threshold")
          .formula("(sqrt(sensitivity fpr) - fpr) / (sensitivity - fpr)")
          .source("Balayla 2020", "10.1371/journal.pone.0240215")
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
    double tpr = Rates.sensitivity(c);
    double fpr = Rates.fpr(c);
    return Ratio.of(Math.sqrt(tpr * fpr) - fpr, tpr - fpr);
  }
}
