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

/** False-discovery rate: share of the prediction that is wrong. */
@Plugin(type = Measure.class)
public final class Fdr extends CountMetric {
  private static final Descriptor D =
      counting("fdr", "False-discovery rate")
          .formula("FP / |P|")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ZERO_DIVISION)
          .namedIn(Tool.MONAI, Tool.ITK, Tool.MORPHOLIBJ)
          .notes("ITK and MorphoLibJ call it false-positive error.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.fp(), c.prediction());
  }
}
