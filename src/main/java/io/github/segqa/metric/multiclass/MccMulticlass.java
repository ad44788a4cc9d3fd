package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.Confusion;
import io.github.segqa.shape.ConfusionMetric;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Correlation of the classes of both images, for any number of classes. */
@Plugin(type = Measure.class)
public final class MccMulticlass extends ConfusionMetric {
  private static final Descriptor D =
      MulticlassMetric.multiclass(
              "mcc_multiclass", "Matthews correlation coefficient of several classes (R_k)")
          .formula("(n sum d - sum a b) / (sqrt(n^2 - sum b^2) sqrt(n^2 - sum a^2))")
          .source("Gorodkin 2004", "10.1016/j.compbiolchem.2004.09.006")
          .range("[-1,1]")
          .params(ClassList.CLASSES)
          .namedIn(Tool.METRICS_RELOADED, Tool.SCIKIT_LEARN)
          .notes(
              "No value if an image has one class only; scikit-learn gives 0 there. The sums "
                  + "are arranged class by class, which avoids cancellation in large images.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Confusion m, Args a) {
    double n = m.total();
    double shared = 0;
    double reference = 0;
    double prediction = 0;
    for (int i = 0; i < m.size(); i++) {
      double a0 = m.reference(i);
      double b0 = m.prediction(i);
      double d = m.get(i, i);
      shared += d * (n - a0 - b0 + d) - (a0 - d) * (b0 - d);
      reference += a0 * (n - a0);
      prediction += b0 * (n - b0);
    }
    return Ratio.of(shared, Math.sqrt(prediction) * Math.sqrt(reference));
  }
}
