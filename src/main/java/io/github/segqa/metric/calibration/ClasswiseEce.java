package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.ProbabilityClasses;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Expected calibration error of each class against the rest, averaged. */
@Plugin(type = Measure.class)
public final class ClasswiseEce implements CaseMeasure {
  private static final Descriptor D =
      Descriptor.metric("classwise_ece", "Class-wise ECE")
          .family("calibration")
          .formula("mean over classes of ece(p_c against y = c)")
          .source("Kumar et al. 2019", "arXiv:1909.10155")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ReliabilityBins.BINS)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.METRICS_RELOADED)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    return ProbabilityClasses.mean(
        view, c -> ReliabilityBins.of(c, args.get(ReliabilityBins.BINS)).weightedGap());
  }
}
