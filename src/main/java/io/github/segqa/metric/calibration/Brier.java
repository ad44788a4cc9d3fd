package io.github.segqa.metric.calibration;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.metric.probability.MomentMetric;
import io.github.segqa.metric.probability.ProbabilityMoments;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean squared difference of probability and truth. */
@Plugin(type = Measure.class)
public final class Brier extends MomentMetric {
  private static final Descriptor D =
      Descriptor.metric("brier", "Brier score")
          .family("calibration")
          .formula("mean (p - y)^2")
          .source("Brier 1950", "10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2")
          .range("[0,1]")
          .direction(Direction.LOWER)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.SCIKIT_LEARN)
          .notes("One-class form; the original sum over both classes is twice this.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(ProbabilityMoments m) {
    return m.brier();
  }
}
