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

/** Probabilistic distance of two crisp masks: wrong voxels over twice the shared ones. */
@Plugin(type = Measure.class)
public final class ProbabilisticDistance extends CountMetric {
  private static final Descriptor D =
      counting("probabilistic_distance", "Probabilistic distance (crisp)")
          .formula("(FP + FN) / (2 TP)")
          .source("Gerig 2001", "10.1007/3-540-45468-3_62")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(ZERO_DIVISION)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "EvaluateSegmentation prints this divided by 255, as it works on pixel values. "
                  + "Of a probability map: fuzzy_probabilistic_distance.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.fp() + c.fn(), 2.0 * c.tp());
  }
}
