package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Share of all predicted voxels whose class is wrong. */
@Plugin(type = Measure.class)
public final class TotalFalsePositiveError extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("total_false_positive_error", "Total false-positive error")
          .formula("sum (b - d) / sum b")
          .source("Tustison 2009", "")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(ClassList.CLASSES, WITHOUT_BACKGROUND)
          .namedIn(Tool.MORPHOLIBJ, Tool.ITK)
          .notes("A false-discovery rate, named as in ITK.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    return Ratio.of(sum(classes, Counts::fp), sum(classes, Counts::prediction));
  }
}
