package io.github.segqa.metric.calibration;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** How much better the map is than its own prevalence as constant forecast. */
@Plugin(type = Measure.class)
public final class BrierSkill extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("brier_skill", "Brier skill score")
          .family("calibration")
          .formula("1 - brier / (pi (1 - pi)), pi = share of the reference")
          .range("(-inf,1]")
          .needs(Need.PROBABILITIES)
          .notes(
              "0 = as good as always saying the prevalence; NaN if the reference is empty or full.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return 1 - Ratio.of(m.brier(), m.positives() / m.n() * (m.negatives() / m.n()));
  }
}
