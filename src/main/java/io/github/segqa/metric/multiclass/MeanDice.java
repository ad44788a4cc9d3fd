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

/** Mean of Dice over classes. */
@Plugin(type = Measure.class)
public final class MeanDice extends MulticlassMetric {
  private static final Descriptor D =
      multiclass("mean_dice", "Mean Dice over classes")
          .aliases("macro_dice")
          .formula("mean of 2 d / (a + b)")
          .range("[0,1]")
          .params(ClassList.CLASSES, WITHOUT_BACKGROUND)
          .namedIn(Tool.MONAI)
          .notes(
              "Classes that occur in neither image are left out, unlike in the mean of dice, "
                  + "where both_empty rules.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(List<Counts> classes, Args a) {
    return mean(classes, c -> Ratio.of(2.0 * c.tp(), c.reference() + c.prediction()));
  }
}
