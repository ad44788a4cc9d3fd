package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.Confusion;
import io.github.segqa.shape.ConfusionMetric;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of all voxels whose class is right. */
@Plugin(type = Measure.class)
public final class OverallPixelAccuracy extends ConfusionMetric {
  private static final Descriptor D =
      MulticlassMetric.multiclass("overall_pixel_accuracy", "Overall pixel accuracy")
          .aliases("pixel_accuracy")
          .formula("sum d / n")
          .source("Csurka 2013", "10.5244/C.27.32")
          .range("[0,1]")
          .params(ClassList.CLASSES)
          .namedIn(Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(Confusion m, Args a) {
    return (double) m.agreement() / m.total();
  }
}
