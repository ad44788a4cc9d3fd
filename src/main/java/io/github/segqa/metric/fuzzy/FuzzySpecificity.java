package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** One minus the mean probability outside the reference. */
@Plugin(type = Measure.class)
public final class FuzzySpecificity extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("fuzzy_specificity", "Fuzzy specificity")
          .family("fuzzy")
          .formula("TN / (TN + FP), fuzzy counts")
          .source("Taha and Hanbury 2015", "10.1186/s12880-015-0068-x")
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
    return Ratio.of(m.tn(), m.negatives());
  }
}
