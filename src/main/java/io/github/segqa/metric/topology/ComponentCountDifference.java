package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Number of components of the prediction minus that of the reference. */
@Plugin(type = Measure.class)
public final class ComponentCountDifference extends BettiMetric {
  private static final Descriptor D =
      topology(
              "component_count_difference",
              "Components of prediction minus components of reference")
          .formula("b0(P) - b0(R)")
          .source("ISLES 2022", "10.1038/s41597-022-01875-5")
          .range("(-inf,inf)")
          .direction(Direction.ZERO)
          .namedIn(Tool.ISLES)
          .notes(
              "Positive if the prediction has more pieces. ISLES 2022 takes the absolute "
                  + "value: instance_count_difference on components.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return p.b0() - r.b0();
  }
}
