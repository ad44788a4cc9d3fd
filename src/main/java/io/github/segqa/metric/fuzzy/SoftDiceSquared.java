package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Dice with squared sums in the denominator. */
@Plugin(type = Measure.class)
public final class SoftDiceSquared extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("soft_dice_squared", "Soft Dice, squared denominators")
          .family("fuzzy")
          .formula("2 sum(p y) / (sum p^2 + sum y^2)")
          .source("Milletari et al. 2016 (V-Net)", "10.1109/3DV.2016.79")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .notes(
              "Squares give small probabilities far from the object less weight than soft_dice"
                  + " does.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return Ratio.of(2 * m.tp(), m.squares() + m.positives());
  }
}
