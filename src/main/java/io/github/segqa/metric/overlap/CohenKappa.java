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

/** Agreement of the two masks beyond chance, for one class against the rest. */
@Plugin(type = Measure.class)
public final class CohenKappa extends CountMetric {
  private static final Descriptor D =
      counting("cohen_kappa", "Cohen's kappa")
          .aliases("kappa")
          .formula("(A - C) / (n - C) with A = TP + TN and C = ((TN + FN) (TN + FP) + |P| |R|) / n")
          .source("Cohen 1960", "10.1177/001316446002000104")
          .range("[-1,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.EVALUATE_SEGMENTATION, Tool.SCIKIT_LEARN)
          .notes("Of several classes at once: weighted_kappa.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    double background = (double) (c.tn() + c.fn()) * (c.tn() + c.fp());
    double object = (double) c.prediction() * c.reference();
    double chance = (background + object) / c.total();
    return Ratio.of(c.tp() + c.tn() - chance, c.total() - chance);
  }
}
