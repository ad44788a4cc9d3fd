package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Dice similarity coefficient: shared voxels over the mean size of the two masks. */
@Plugin(type = Measure.class)
public final class Dice extends CountMetric {
  private static final Descriptor D =
      counting("dice", "Dice similarity coefficient")
          .aliases("dsc", "dice_coefficient")
          .formula("2 TP / (|R| + |P|)")
          .source("Dice 1945", "10.2307/1932409")
          .range("[0,1]")
          .params(EmptyRule.BOTH_EMPTY)
          .namedIn(
              Tool.METRICS_RELOADED,
              Tool.MONAI,
              Tool.MEDPY,
              Tool.SURFACE_DISTANCE,
              Tool.EVALUATE_SEGMENTATION,
              Tool.SEG_METRICS,
              Tool.ITK,
              Tool.MORPHOLIBJ,
              Tool.PLASTIMATCH,
              Tool.PANOPTICA,
              Tool.BRATS,
              Tool.SCIKIT_LEARN)
          .notes(
              "The same number as F1. If both masks are empty MetricsReloaded and BraTS give "
                  + "1 (best), nnU-Net NaN (nan); MONAI gives NaN for every empty reference. "
                  + "seg-metrics adds 0.001 to denominators, which is not offered.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(2.0 * c.tp(), c.reference() + c.prediction());
  }
}
