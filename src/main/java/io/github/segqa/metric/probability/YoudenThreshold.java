package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Threshold that makes TPR - FPR largest. */
@Plugin(type = Measure.class)
public final class YoudenThreshold extends CurveMetric {
  private static final Descriptor D =
      Descriptor.metric("youden_threshold", "Threshold of the best Youden index")
          .family("probabilistic")
          .formula("argmax over thresholds t of TPR(t) - FPR(t); the largest of ties")
          .source("Youden 1950", "10.1002/1097-0142(1950)3:1<32::AID-CNCR2820030106>3.0.CO;2-3")
          .range("[0,1]")
          .direction(Direction.NONE)
          .needs(Need.PROBABILITIES)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected boolean needsNegatives() {
    return true;
  }

  @Override
  protected double value(SortedScores s, Args a) {
    double p = s.positives();
    double n = s.negatives();
    return BestThreshold.of(s, (tp, fp) -> tp * n - fp * p).threshold();
  }
}
