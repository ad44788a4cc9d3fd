package io.github.segqa.metric.calibration;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Root of the Brier score summed over both classes. */
@Plugin(type = Measure.class)
public final class RootBrier extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("root_brier", "Root Brier score")
          .family("calibration")
          .formula("sqrt(2 mean (p - y)^2)")
          .source("Gruber and Buettner 2022", "arXiv:2203.07835")
          .range("[0,sqrt 2]")
          .direction(Direction.LOWER)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes("Upper bound of the calibration error; the two-class form, as in MetricsReloaded.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return Math.sqrt(2 * m.brier());
  }
}
