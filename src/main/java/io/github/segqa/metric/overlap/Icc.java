package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Intraclass correlation of the two masks as values 0 and 1. */
@Plugin(type = Measure.class)
public final class Icc extends CountMetric {
  private static final Descriptor D =
      counting("icc", "Intraclass correlation of the two masks")
          .formula(
              "(SSB - SSW) / (SSB + SSW), one-way with two raters: SSW = sum((R - m)^2 + (P "
                  + "- m)^2) / n, SSB = 2 sum((m - g)^2) / (n - 1), m = (R + P) / 2, g = mean of m")
          .source("Shrout 1979 / Gerig 2001", "10.1037/0033-2909.86.2.420")
          .range("[-1,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "EvaluateSegmentation prints another number: its grand mean is on the scale "
                  + "0..1 while its values are 0..255. Of a probability map: fuzzy_icc.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    double n = c.total();
    double mixed = c.fp() + c.fn();
    double g0 = (c.reference() + c.prediction()) / (2 * n);
    double within = 0.5 * mixed / n;
    double spread = c.tp() * sq(1 - g0) + mixed * sq(0.5 - g0) + c.tn() * sq(g0);
    double between = 2 * spread / (n - 1);
    return Ratio.of(between - within, between + within);
  }

  private static double sq(double v) {
    return v * v;
  }
}
