package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import org.scijava.plugin.Plugin;

/** Smallest false-positive rate over the thresholds that reach a sensitivity of 95 %. */
@Plugin(type = Measure.class)
public final class FprAt95Tpr extends OperatingPointMetric {
  private static final Descriptor D =
      Descriptor.metric("fpr_at_95_tpr", "False-positive rate at 95 % sensitivity (FPR95)")
          .family("probabilistic")
          .formula("1 - max specificity with sensitivity >= value")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .params(VALUE.withDefault(0.95))
          .needs(Need.PROBABILITIES)
          .build();

  /** Called by the plugin framework. */
  public FprAt95Tpr() {
    super(Quantity.SPECIFICITY, Quantity.SENSITIVITY);
  }

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SortedScores s, Args a) {
    return 1 - super.value(s, a);
  }
}
