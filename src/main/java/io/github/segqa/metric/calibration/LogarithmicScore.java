package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.metric.probability.ScoreScan;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean logarithm of the probability of the truth. */
@Plugin(type = Measure.class)
public final class LogarithmicScore implements ClassMeasure {
  private static final Param<Double> EPS =
      Param.number("eps", 1e-10, "Added to each probability").atLeast(0).atMost(1);
  private static final Descriptor D =
      Descriptor.metric("logarithmic_score", "Logarithmic score")
          .family("calibration")
          .formula("mean ln(q + eps), q = p inside and 1 - p outside the reference")
          .source("Good 1952", "10.1111/j.2517-6161.1952.tb00104.x")
          .range("(-inf,0]")
          .params(EPS)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .notes(
              "As MetricsReloaded: eps is added rather than clipped to; it makes a perfect map"
                  + " exceed 0 by eps.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    double n = ProbabilityMoments.of(view).n();
    double eps = args.get(EPS);
    double[] sum =
        ScoreScan.sum(
            view,
            1,
            (b, sums) -> {
              for (int i = 0; i < b.n(); i++) {
                double p = b.p()[i];
                sums[0] += Math.log((b.y()[i] != 0 ? p : 1 - p) + eps);
              }
            });
    return sum[0] / n;
  }
}
