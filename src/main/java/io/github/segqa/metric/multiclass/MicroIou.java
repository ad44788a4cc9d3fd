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

/** Jaccard index of all classes together. */
@Plugin(type = Measure.class)
public final class MicroIou extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("micro_iou", "Micro-averaged IoU")
          .aliases("total_jaccard")
          .formula("sum d / (sum a + sum b - sum d)")
          .source("Tustison 2009", "")
          .range("[0,1]")
          .params(ClassList.CLASSES, WITHOUT_BACKGROUND)
          .namedIn(Tool.MORPHOLIBJ, Tool.ITK, Tool.SCIKIT_LEARN)
          .notes("Total Jaccard of MorphoLibJ, union overlap of ITK.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    double shared = sum(classes, Counts::tp);
    double sizes = sum(classes, Counts::reference) + sum(classes, Counts::prediction);
    return Ratio.of(shared, sizes - shared);
  }
}
