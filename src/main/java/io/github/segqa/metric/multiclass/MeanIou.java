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

/** Mean of the Jaccard index over classes. */
@Plugin(type = Measure.class)
public final class MeanIou extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("mean_iou", "Mean IoU over classes")
          .aliases("miou")
          .formula("mean of d / (a + b - d)")
          .source("Everingham 2010, Csurka 2013", "10.1007/s11263-009-0275-4")
          .range("[0,1]")
          .params(ClassList.CLASSES, INCLUDE_BACKGROUND)
          .namedIn(Tool.MONAI, Tool.SCIKIT_LEARN)
          .notes("Classes that occur in neither image are left out.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    return of(classes);
  }

  static double of(List<Counts> classes) {
    return mean(classes, c -> Ratio.of(c.tp(), c.tp() + c.fp() + c.fn()));
  }
}
