package io.github.segqa.metric.overlap;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.CountMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Accuracy of one class against the rest: share of voxels that are right. */
@Plugin(type = Measure.class)
public final class Accuracy extends CountMetric {
  private static final Descriptor D =
      counting("accuracy", "Accuracy (binary)")
          .formula("(TP + TN) / n")
          .range("[0,1]")
          .params(ZERO_DIVISION)
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.EVALUATE_SEGMENTATION, Tool.SCIKIT_LEARN)
          .notes(
              "Dominated by the background; of several classes at once: "
                  + "overall_pixel_accuracy.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Counts c, Grid g, Args a) {
    return Ratio.of(c.tp() + c.tn(), c.total());
  }
}
