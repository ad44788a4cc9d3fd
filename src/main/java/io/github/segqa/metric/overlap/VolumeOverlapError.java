package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Volumetric overlap error: what the Jaccard index lacks to 1. */
@Plugin(type = Measure.class)
public final class VolumeOverlapError extends CountMetric {
  private static final Descriptor D =
      counting("volume_overlap_error", "Volumetric overlap error (1 - IoU)")
          .aliases("voe")
          .formula("1 - TP / (TP + FP + FN)")
          .source("Heimann 2009", "10.1109/TMI.2009.2013851")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.LITS)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return 1 - Rates.jaccard(c);
  }
}
