package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Dice with the minimum as intersection. */
@Plugin(type = Measure.class)
public final class FuzzyDice extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("fuzzy_dice", "Fuzzy Dice")
          .family("fuzzy")
          .formula("2 sum min(p, y) / (sum p + sum y)")
          .source("Crum et al. 2006", "10.1109/TMI.2006.880587")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes("Equals soft_dice for a crisp reference.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return Ratio.of(2 * m.tp(), m.predicted() + m.positives());
  }
}
