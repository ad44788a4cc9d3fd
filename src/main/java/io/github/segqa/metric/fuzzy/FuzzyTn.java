package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Fuzzy true negatives: the sum over voxels with the minimum as intersection. */
@Plugin(type = Measure.class)
public final class FuzzyTn extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("fuzzy_tn", "Fuzzy true negatives")
          .family("fuzzy")
          .formula("sum min(1 - p, 1 - y)")
          .source("Taha and Hanbury 2015", "10.1186/s12880-015-0068-x")
          .range("[0,N]")
          .unit("voxel")
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes("Fuzzy mode of EvaluateSegmentation.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return m.tn();
  }
}
