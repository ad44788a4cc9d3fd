package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Intraclass correlation of reference and probability as two raters. */
@Plugin(type = Measure.class)
public final class FuzzyIcc extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("fuzzy_icc", "Intraclass correlation of reference and probability")
          .family("fuzzy")
          .formula("(SSB - SSW) / (SSB + SSW); SSB, SSW = mean squares between and within voxels")
          .source("Shrout and Fleiss 1979", "10.1037/0033-2909.86.2.420")
          .range("[-1,1]")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes(
              "EvaluateSegmentation prints another number, because it mixes the scales 0..1 and"
                  + " 0..255.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    double n = m.n();
    double mean = (m.positives() + m.predicted()) / (2 * n);
    double squaredMeans = (m.positives() + 2 * m.tp() + m.squares()) / 4;
    double between = 2 * Math.max(0, squaredMeans - n * mean * mean) / (n - 1);
    double within = m.errors() / (2 * n);
    return Ratio.of(between - within, between + within);
  }
}
