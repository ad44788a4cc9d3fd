package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Dice at the threshold that makes it largest. */
@Plugin(type = Measure.class)
public final class BestDice extends CurveMetric {
  private static final Descriptor D =
      Descriptor.metric("best_dice", "Best Dice over all thresholds")
          .family("probabilistic")
          .formula("max over thresholds t of 2TP(t) / (TP(t) + FP(t) + |R|)")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .notes(
              "The threshold is chosen with the reference at hand: an upper bound, not a"
                  + " performance estimate.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SortedScores s, Args a) {
    return BestThreshold.ofDice(s).value();
  }
}
