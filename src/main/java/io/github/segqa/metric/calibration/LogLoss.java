package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.metric.probability.ScoreScan;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean negative log-likelihood of the truth. */
@Plugin(type = Measure.class)
public final class LogLoss implements ClassMeasure {
  private static final Param<Double> EPS =
      Param.number("eps", 1e-7, "Probabilities are clipped to [eps, 1 - eps]")
          .atLeast(0)
          .below(0.5);
  private static final Descriptor D =
      Descriptor.metric("log_loss", "Negative log-likelihood (log loss)")
          .family("calibration")
          .formula(
              "-mean ln q, q = p inside and 1 - p outside the reference, p clipped to [eps, 1 -"
                  + " eps]")
          .source("Good 1952", "10.1111/j.2517-6161.1952.tb00104.x")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(EPS)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED, Tool.SCIKIT_LEARN)
          .notes("Natural logarithm. With eps = 0 one certain but wrong voxel makes it infinite.")
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
                double p = Math.max(eps, Math.min(1 - eps, b.p()[i]));
                sums[0] -= Math.log(b.y()[i] != 0 ? p : 1 - p);
              }
            });
    return sum[0] / n;
  }
}
