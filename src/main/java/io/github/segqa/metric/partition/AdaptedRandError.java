package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Adapted Rand error: one minus the F1 score of pairs of voxels. */
@Plugin(type = Measure.class)
public final class AdaptedRandError extends PartitionMetric {
  private static final Descriptor D =
      partition("adapted_rand_error", "Adapted Rand error")
          .formula("1 - 2 p r / (p + r), p adapted_rand_precision, r adapted_rand_recall")
          .source("Arganda-Carreras 2015", "10.3389/fnana.2015.00142")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(AdaptedRand.IGNORE_BACKGROUND)
          .namedIn(Tool.SCIKIT_IMAGE)
          .notes("Predicted background counts as a segment, as in SNEMI3D and scikit-image.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    AdaptedRand s = AdaptedRand.of(view, a);
    return 1 - Ratio.of(2 * s.precision() * s.recall(), s.precision() + s.recall());
  }
}
