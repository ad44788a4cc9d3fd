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

/** Matthews correlation coefficient of the two masks. */
@Plugin(type = Measure.class)
public final class Mcc extends CountMetric {
  private static final Descriptor D =
      counting("mcc", "Matthews correlation coefficient")
          .formula("(TP TN - FP FN) / sqrt(|R| |P| (TN + FP) (TN + FN))")
          .source("Matthews 1975", "10.1016/0005-2795(75)90109-9")
          .range("[-1,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.SCIKIT_LEARN)
          .notes(
              "No value if an image has one class only; scikit-learn gives 0 there: "
                  + "zero_division=0.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    double numerator = (double) c.tp() * c.tn() - (double) c.fp() * c.fn();
    double object = Math.sqrt(c.prediction()) * Math.sqrt(c.reference());
    double background = Math.sqrt(c.tn() + c.fp()) * Math.sqrt(c.tn() + c.fn());
    return Ratio.of(numerator, object * background);
  }
}
