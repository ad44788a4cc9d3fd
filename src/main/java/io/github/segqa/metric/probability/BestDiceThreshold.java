package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Threshold that makes the Dice largest. */
@Plugin(type = Measure.class)
public final class BestDiceThreshold extends CurveMetric {
  private static final Descriptor D =
      Descriptor.metric("best_dice_threshold", "Threshold of the best Dice")
          .family("probabilistic")
          .formula(
              "argmax over thresholds t of 2TP(t) / (TP(t) + FP(t) + |R|); the largest of ties")
          .range("[0,1]")
          .direction(Direction.NONE)
          .needs(Need.PROBABILITIES)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SortedScores s, Args a) {
    return BestThreshold.ofDice(s).threshold();
  }
}
