package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Precision: share of the prediction that is right. */
@Plugin(type = Measure.class)
public final class Precision extends CountMetric {
  private static final Descriptor D =
      counting("precision", "Precision (positive predictive value)")
          .aliases("ppv")
          .formula("TP / |P|")
          .source("Fletcher 2005", "")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .namedIn(
              Tool.METRICS_RELOADED,
              Tool.MONAI,
              Tool.MEDPY,
              Tool.EVALUATE_SEGMENTATION,
              Tool.SEG_METRICS,
              Tool.SCIKIT_LEARN)
          .notes(
              "No value for an empty prediction; EvaluateSegmentation and MetricsReloaded "
                  + "(if the reference is not empty) give 0: zero_division=0.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.precision(c);
  }
}
