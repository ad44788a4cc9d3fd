package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Area under the ROC curve through the one point that a mask gives. */
@Plugin(type = Measure.class)
public final class AucSingleThreshold extends CountMetric {
  private static final Descriptor D =
      counting("auc_single_threshold", "Single-threshold AUC")
          .formula("(sensitivity - fpr + 1) / 2")
          .source("Taha 2015", "10.1186/s12880-015-0068-x")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "The same number as balanced_accuracy; EvaluateSegmentation reports it as AUC. "
                  + "From probabilities: auroc.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return 0.5 * (Rates.sensitivity(c) - Rates.fpr(c) + 1);
  }
}
