package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Step-wise area under the precision-recall curve. */
@Plugin(type = Measure.class)
public final class AveragePrecision extends CurveMetric {
  private static final Descriptor D =
      Descriptor.metric("average_precision", "Average precision")
          .family("probabilistic")
          .formula("sum over thresholds of (recall_k - recall_(k-1)) precision_k")
          .source("Everingham et al. 2010 (PASCAL VOC)", "10.1007/s11263-009-0275-4")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.MONAI, Tool.SCIKIT_LEARN)
          .notes("As scikit-learn: no interpolation. MetricsReloaded calls auprc_trapezoid AP.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SortedScores s, Args a) {
    return of(s);
  }

  /** Returns NaN if there is no positive. */
  static double of(SortedScores s) {
    double sum = s.integrate((tp0, fp0, tp, fp) -> (double) (tp - tp0) * tp / (tp + fp));
    return sum / s.positives();
  }
}
