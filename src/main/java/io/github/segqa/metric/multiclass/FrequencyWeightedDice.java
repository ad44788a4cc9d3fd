package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.ClassList;
import io.github.segqa.shape.MulticlassMetric;
import io.github.segqa.shape.Tool;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Mean of Dice over classes, weighted by reference size. */
@Plugin(type = Measure.class)
public final class FrequencyWeightedDice extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("frequency_weighted_dice", "Frequency-weighted Dice")
          .formula("sum a Dice / sum a")
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
    return weightedMean(classes, c -> 2.0 * c.tp() / (c.reference() + c.prediction()));
  }
}
