package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Sensitivity: share of the reference that was found. */
@Plugin(type = Measure.class)
public final class Sensitivity extends CountMetric {
  private static final Descriptor D =
      counting("sensitivity", "Sensitivity (recall)")
          .aliases("recall", "tpr", "target_overlap")
          .formula("TP / |R|")
          .source("Yerushalmy 1947", "10.2307/4586294")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .namedIn(
              Tool.METRICS_RELOADED,
              Tool.MONAI,
              Tool.MEDPY,
              Tool.EVALUATE_SEGMENTATION,
              Tool.SEG_METRICS,
              Tool.ITK,
              Tool.MORPHOLIBJ,
              Tool.PLASTIMATCH,
              Tool.BRATS,
              Tool.SCIKIT_LEARN)
          .notes(
              "No value for an empty reference. Called target overlap by ITK and MorphoLibJ, "
                  + "IoR by MetricsReloaded.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.sensitivity(c);
  }
}
