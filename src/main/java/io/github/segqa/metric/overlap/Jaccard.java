package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Jaccard index: shared voxels over those in either mask. */
@Plugin(type = Measure.class)
public final class Jaccard extends CountMetric {
  private static final Descriptor D =
      counting("jaccard", "Jaccard index (IoU)")
          .aliases("iou")
          .formula("TP / (TP + FP + FN)")
          .source("Jaccard 1912", "10.1111/j.1469-8137.1912.tb05611.x")
          .range("[0,1]")
          .params(EmptyRule.BOTH_EMPTY)
          .namedIn(
              Tool.METRICS_RELOADED,
              Tool.MONAI,
              Tool.MEDPY,
              Tool.EVALUATE_SEGMENTATION,
              Tool.SEG_METRICS,
              Tool.ITK,
              Tool.MORPHOLIBJ,
              Tool.PANOPTICA,
              Tool.SCIKIT_LEARN)
          .notes(
              "Also called union overlap (ITK). MetricsReloaded has NaN where both masks are "
                  + "empty: both_empty=nan.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.jaccard(c);
  }
}
