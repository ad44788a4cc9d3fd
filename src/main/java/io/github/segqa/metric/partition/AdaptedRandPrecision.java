package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.PartitionMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the pairs of voxels together in the prediction that belong together. */
@Plugin(type = Measure.class)
public final class AdaptedRandPrecision extends PartitionMetric {
  private static final Descriptor D =
      partition("adapted_rand_precision", "Adapted Rand precision")
          .formula(
              "(sum N^2 - n') / (sum b^2 - n'), n' voxels, with ignore_background those "
                  + "whose reference label is not 0")
          .source("Arganda-Carreras 2015", "10.3389/fnana.2015.00142")
          .range("[0,1]")
          .params(AdaptedRand.IGNORE_BACKGROUND)
          .namedIn(Tool.SCIKIT_IMAGE)
          .notes(
              "scikit-image 0.19 returns precision and recall the other way round than it "
                  + "says.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double compare(CaseView view, Args a) {
    return AdaptedRand.of(view, a).precision();
  }
}
