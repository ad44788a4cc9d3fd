package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.Confusion;
import io.github.segqa.shape.ConfusionMetric;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Agreement beyond chance, where near classes may count as half right. */
@Plugin(type = Measure.class)
public final class WeightedKappa extends ConfusionMetric {
  private static final Param<String> WEIGHTS =
      Param.choice(
          "weights",
          "Price of a confusion: none (all equal), or growing with the distance in the list of"
              + " classes: linear, quadratic",
          "none",
          "linear",
          "quadratic");

  private static final Descriptor D =
      MulticlassMetric.multiclass("weighted_kappa", "Cohen's kappa, weighted")
          .formula(
              "1 - sum w N / sum w E with E = a b / n; w = 1 off the diagonal | |i - j| | (i "
                  + "- j)^2, i and j places in the list of classes")
          .source("Cohen 1968", "10.1037/h0026256")
          .range("[-1,1]")
          .params(ClassList.CLASSES, WEIGHTS)
          .namedIn(Tool.METRICS_RELOADED, Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Confusion m, Args a) {
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < m.size(); i++) {
      for (int j = 0; j < m.size(); j++) {
        double w = weight(a.get(WEIGHTS), Math.abs(i - j));
        observed += w * m.get(i, j);
        expected += w * m.reference(i) * m.prediction(j) / m.total();
      }
    }
    return 1 - Ratio.of(observed, expected);
  }

  private static double weight(String weights, int steps) {
    return switch (weights) {
      case "linear" -> steps;
      case "quadratic" -> (double) steps * steps;
      default -> Math.min(steps, 1);
    };
  }
}
