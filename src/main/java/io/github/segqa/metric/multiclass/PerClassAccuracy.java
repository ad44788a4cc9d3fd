package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Mean over classes of the share of each class that was found. */
@Plugin(type = Measure.class)
public final class PerClassAccuracy extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("per_class_accuracy", "Per-class accuracy (mean recall)")
          .aliases("mean_recall")
          .formula("mean of d / a")
          .source("Csurka 2013", "10.5244/C.27.32")
          .range("[0,1]")
          .params(ClassList.CLASSES, INCLUDE_BACKGROUND)
          .namedIn(Tool.METRICS_RELOADED, Tool.SCIKIT_LEARN)
          .notes(
              "Balanced accuracy of several classes in MetricsReloaded and scikit-learn. "
                  + "Classes without reference voxels are left out.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    return mean(classes, c -> Ratio.of(c.tp(), c.reference()));
  }
}
