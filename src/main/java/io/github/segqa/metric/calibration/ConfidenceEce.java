package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Expected calibration error of the decided class. */
@Plugin(type = Measure.class)
public final class ConfidenceEce implements ClassMeasure {
  private static final Descriptor D =
      Descriptor.metric("confidence_ece", "ECE of the decided class")
          .family("calibration")
          .formula(
              "ece of the confidence max(p, 1-p) of the decision p >= threshold against its"
                  + " correctness")
          .source("Guo et al. 2017", "arXiv:1706.04599")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ReliabilityBins.BINS, ReliabilityBins.THRESHOLD)
          .needs(Need.PROBABILITIES)
          .notes("The confidence is p where the decision is foreground, else 1 - p.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(ClassView view, Args args) {
    int bins = args.get(ReliabilityBins.BINS);
    double threshold = args.get(ReliabilityBins.THRESHOLD);
    return ReliabilityBins.ofDecision(view, bins, threshold).weightedGap();
  }
}
