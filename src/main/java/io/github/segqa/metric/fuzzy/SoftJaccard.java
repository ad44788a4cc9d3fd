package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import org.scijava.plugin.Plugin;

/** Jaccard with products as intersection, over p itself. */
@Plugin(type = Measure.class)
public final class SoftJaccard extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("soft_jaccard", "Soft Jaccard, product")
          .family("fuzzy")
          .formula("sum(p y) / (sum p + sum y - sum(p y))")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .notes("Equals fuzzy_jaccard for a crisp reference.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return Ratio.of(m.tp(), m.positives() + m.fp());
  }
}
