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

/** Dice of all classes together: a confusion of two classes is an error in both. */
@Plugin(type = Measure.class)
public final class MicroDice extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("micro_dice", "Micro-averaged Dice (total Dice)")
          .aliases("total_dice")
          .formula("2 sum d / (sum a + sum b)")
          .source("Tustison 2009", "")
          .range("[0,1]")
          .params(ClassList.CLASSES, WITHOUT_BACKGROUND)
          .namedIn(Tool.MORPHOLIBJ, Tool.ITK, Tool.SCIKIT_LEARN)
          .notes("Total Dice of MorphoLibJ, mean overlap of ITK.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    double sizes = sum(classes, Counts::reference) + sum(classes, Counts::prediction);
    return Ratio.of(2 * sum(classes, Counts::tp), sizes);
  }
}
