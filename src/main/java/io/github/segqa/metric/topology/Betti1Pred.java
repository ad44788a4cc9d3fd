package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** Number of holes (2D) or tunnels (3D) of the prediction. */
@Plugin(type = Measure.class)
public final class Betti1Pred extends BettiMetric {
  private static final Descriptor D =
      topology("betti_1_pred", "Betti number 1 of the prediction")
          .formula("b1(P)")
          .notes("b1 counts holes (2D) or tunnels (3D).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return p.b1();
  }
}
