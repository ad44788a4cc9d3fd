package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Net benefit: right voxels less the price of the false positive ones. */
@Plugin(type = Measure.class)
public final class NetBenefit extends CountMetric {
  private static final Param<Double> EXCHANGE_RATE =
      Param.number("exchange_rate", 1, "Right voxels that make up for one false positive one")
          .atLeast(0);

  private static final Descriptor D =
      counting("net_benefit", "Net benefit")
          .formula("TP / n - exchange_rate FP / n")
          .source("Vickers 2006", "10.1177/0272989X06295361")
          .range("(-inf,1]")
          .params(EXCHANGE_RATE, ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED)
          .notes("For a risk threshold t the exchange rate is t / (1 - t).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.tp() - a.get(EXCHANGE_RATE) * c.fp(), c.total());
  }
}
