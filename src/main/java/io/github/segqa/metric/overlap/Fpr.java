package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** False-positive rate: share of the background that was taken for the object. */
@Plugin(type = Measure.class)
public final class Fpr extends CountMetric {
  private static final Descriptor D =
      counting("fpr", "False-positive rate (fall-out)")
          .aliases("fall_out")
          .formula("FP / (FP + TN)")
          .source("Burke 1988", "")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.EVALUATE_SEGMENTATION, Tool.SEG_METRICS)
          .notes("Not the false-positive error of ITK and MorphoLibJ, which is fdr.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Rates.fpr(c);
  }
}
