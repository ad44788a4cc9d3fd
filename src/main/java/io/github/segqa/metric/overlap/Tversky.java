package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Tversky index: overlap with separate prices for the two kinds of error. */
@Plugin(type = Measure.class)
public final class Tversky extends CountMetric {
  private static final Param<Double> ALPHA =
      Param.number("alpha", 0.5, "Price of a false positive voxel").atLeast(0);
  private static final Param<Double> BETA =
      Param.number("beta", 0.5, "Price of a false negative voxel").atLeast(0);

  private static final Descriptor D =
      counting("tversky", "Tversky index")
          .formula("TP / (TP + alpha FP + beta FN)")
          .source("Tversky 1977", "10.1037/0033-295X.84.4.327")
          .range("[0,1]")
          .params(ALPHA, BETA, EmptyRule.BOTH_EMPTY, ZERO_DIVISION)
          .notes("alpha = beta = 0.5 is Dice, alpha = beta = 1 the Jaccard index.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.tp(), c.tp() + a.get(ALPHA) * c.fp() + a.get(BETA) * c.fn());
  }
}
