package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** Number of holes (2D) or tunnels (3D) of the reference. */
@Plugin(type = Measure.class)
public final class Betti1Ref extends BettiMetric {
  private static final Descriptor D =
      topology("betti_1_ref", "Betti number 1 of the reference")
          .formula("b1(R)")
          .notes("b1 counts holes (2D) or tunnels (3D).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return r.b1();
  }
}
