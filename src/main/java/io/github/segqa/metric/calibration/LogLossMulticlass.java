package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean negative log-likelihood of the reference class. */
@Plugin(type = Measure.class)
public final class LogLossMulticlass implements CaseMeasure {
  private static final Param<Double> EPS =
      Param.number("eps", 1e-7, "Probabilities are clipped to [eps, 1 - eps]")
          .atLeast(0)
          .below(0.5);
  private static final Descriptor D =
      Descriptor.metric("log_loss_multiclass", "Multi-class negative log-likelihood")
          .family("calibration")
          .formula("-mean ln p_y, p_y clipped to [eps, 1 - eps]")
          .source("Good 1952", "10.1111/j.2517-6161.1952.tb00104.x")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .params(EPS)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED, Tool.SCIKIT_LEARN)
          .notes("Natural logarithm; probabilities are not renormalised over the classes.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    return MulticlassScores.logLoss(view, args.get(EPS));
  }
}
