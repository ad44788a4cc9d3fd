package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Jaccard with minimum and maximum as intersection and union. */
@Plugin(type = Measure.class)
public final class FuzzyJaccard extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("fuzzy_jaccard", "Fuzzy Jaccard")
          .family("fuzzy")
          .formula("sum min(p, y) / sum max(p, y)")
          .source("Crum et al. 2006", "10.1109/TMI.2006.880587")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
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
