package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** Number of connected components of the reference. */
@Plugin(type = Measure.class)
public final class Betti0Ref extends BettiMetric {
  private static final Descriptor D =
      topology("betti_0_ref", "Betti number 0 of the reference")
          .formula("b0(R)")
          .notes("b0 counts connected components.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return r.b0();
  }
}
