package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Specificity: share of the background that was left alone. */
@Plugin(type = Measure.class)
public final class Specificity extends CountMetric {
  private static final Descriptor D =
      counting("specificity", "Specificity (true-negative rate)")
          .aliases("tnr")
          .formula("TN / (TN + FP)")
          .source("Yerushalmy 1947", "10.2307/4586294")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .namedIn(
              Tool.METRICS_RELOADED,
              Tool.MONAI,
              Tool.MEDPY,
              Tool.EVALUATE_SEGMENTATION,
              Tool.PLASTIMATCH,
              Tool.BRATS,
              Tool.SCIKIT_LEARN)
          .notes("Close to 1 for every small object: it depends on the field of view.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.specificity(c);
  }
}
