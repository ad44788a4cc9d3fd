package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Balanced accuracy: mean of sensitivity and specificity. */
@Plugin(type = Measure.class)
public final class BalancedAccuracy extends CountMetric {
  private static final Descriptor D =
      counting("balanced_accuracy", "Balanced accuracy")
          .aliases("bacc")
          .formula("(sensitivity + specificity) / 2")
          .source("Grandini 2020", "arXiv:2008.05756")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return 0.5 * (Rates.sensitivity(c) + Rates.specificity(c));
  }
}
