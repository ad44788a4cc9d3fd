package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Absolute differences over twice the joint probability. */
@Plugin(type = Measure.class)
public final class FuzzyProbabilisticDistance extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("fuzzy_probabilistic_distance", "Probabilistic distance")
          .family("fuzzy")
          .formula("sum |p - y| / (2 sum(p y))")
          .source("Gerig et al. 2001 (VALMET)", "10.1007/3-540-45468-3_62")
          .range("[0,inf)")
          .direction(Direction.LOWER)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "EvaluateSegmentation prints this divided by 255, because it works on values 0..255.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return Ratio.of(m.fp() + m.fn(), 2 * m.tp());
  }
}
