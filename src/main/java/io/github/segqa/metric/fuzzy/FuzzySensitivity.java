package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean probability inside the reference. */
@Plugin(type = Measure.class)
public final class FuzzySensitivity extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("fuzzy_sensitivity", "Fuzzy sensitivity")
          .family("fuzzy")
          .formula("TP / (TP + FN), fuzzy counts")
          .source("Taha and Hanbury 2015", "10.1186/s12880-015-0068-x")
          .range("[0,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes("For a crisp reference the mean probability inside it.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return Ratio.of(m.tp(), m.positives());
  }
}
