package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Dice with products as intersection, over p itself. */
@Plugin(type = Measure.class)
public final class SoftDice extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("soft_dice", "Soft Dice, product")
          .family("fuzzy")
          .formula("2 sum(p y) / (sum p + sum y)")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .notes(
              "As a loss it is 1 minus this, with smoothing terms that differ between frameworks;"
                  + " none here. NaN if the reference and the map are both zero.")
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
