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

/** Negative likelihood ratio: how much a voxel left out lowers the odds. */
@Plugin(type = Measure.class)
public final class LrMinus extends CountMetric {
  private static final Descriptor D =
      counting("lr_minus", "Negative likelihood ratio")
          .formula("fnr / specificity")
          .source("Attia 2003", "")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(ZERO_DIVISION)
          .namedIn(Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(Rates.fnr(c), Rates.specificity(c));
  }
}
