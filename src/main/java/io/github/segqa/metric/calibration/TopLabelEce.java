package io.github.segqa.metric.calibration;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Expected calibration error of the most probable class. */
@Plugin(type = Measure.class)
public final class TopLabelEce implements CaseMeasure {
  private static final Descriptor D =
      Descriptor.metric("top_label_ece", "Top-label ECE")
          .family("calibration")
          .formula("ece of max_c p_c against \"argmax_c p_c = y\"")
          .source("Guo et al. 2017", "arXiv:1706.04599")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ReliabilityBins.BINS)
          .needs(Need.PROBABILITIES)
          .notes("Of tied classes the first counts.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    return MulticlassScores.topLabel(view, args.get(ReliabilityBins.BINS)).weightedGap();
  }
}
