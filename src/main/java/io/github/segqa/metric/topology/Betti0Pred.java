package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** Number of connected components of the prediction. */
@Plugin(type = Measure.class)
public final class Betti0Pred extends BettiMetric {
  private static final Descriptor D =
      topology("betti_0_pred", "Betti number 0 of the prediction")
          .formula("b0(P)")
          .notes("b0 counts connected components.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return p.b0();
  }
}
