package io.github.segqa.metric.volume;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Volumetric similarity: how alike the sizes of the two masks are. */
@Plugin(type = Measure.class)
public final class VolumetricSimilarity extends CountMetric {
  private static final Descriptor D =
      counting("volumetric_similarity", "Volumetric similarity")
          .aliases("volsmty")
          .formula("1 - |FN - FP| / (2 TP + FP + FN)")
          .source("Taha 2015", "10.1186/s12880-015-0068-x")
          .range("[0,1]")
          .params(EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.EVALUATE_SEGMENTATION)
          .notes("Blind to the place: 1 for two masks of equal size that do not touch.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return 1 - Ratio.of(Math.abs(c.fn() - c.fp()), c.reference() + c.prediction());
  }
}
