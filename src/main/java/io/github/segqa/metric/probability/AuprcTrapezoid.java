package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Area under the precision-recall curve by the trapezoid rule, from the point (0,1). */
@Plugin(type = Measure.class)
public final class AuprcTrapezoid extends CurveMetric {
  private static final Descriptor D =
      Descriptor.metric("auprc_trapezoid", "Area under the PR curve, trapezoid rule")
          .family("probabilistic")
          .formula("trapezoid rule over (recall, precision) from (0,1)")
          .source("Davis and Goadrich 2006", "10.1145/1143844.1143874")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED, Tool.SCIKIT_LEARN)
          .notes(
              "Linear interpolation of precision is optimistic; average_precision is not."
                  + " MetricsReloaded calls this AP.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SortedScores s, Args a) {
    double twice =
        s.integrate((tp0, fp0, tp, fp) -> (tp - tp0) * (precision(tp0, fp0) + precision(tp, fp)));
    return twice / 2 / s.positives();
  }

  private static double precision(long tp, long fp) {
    return tp + fp == 0 ? 1 : tp / (double) (tp + fp);
  }
}
