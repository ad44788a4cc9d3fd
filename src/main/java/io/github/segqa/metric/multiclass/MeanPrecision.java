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

/** Mean over classes of the share of each predicted class that is right. */
@Plugin(type = Measure.class)
public final class MeanPrecision extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("mean_precision", "Mean precision over classes")
          .formula("mean of d / b")
          .range("[0,1]")
          .params(ClassList.CLASSES, WITHOUT_BACKGROUND)
          .namedIn(Tool.SCIKIT_LEARN)
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    return mean(classes, c -> Ratio.of(c.tp(), c.prediction()));
  }
}
