package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** Number of cavities of the prediction. */
@Plugin(type = Measure.class)
public final class Betti2Pred extends BettiMetric {
  private static final Descriptor D =
      topology("betti_2_pred", "Betti number 2 of the prediction")
          .formula("b2(P)")
          .notes("b2 counts cavities (3D; 0 in 2D).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return p.b2();
  }
}
