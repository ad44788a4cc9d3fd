package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** Sum of the errors of all Betti numbers. */
@Plugin(type = Measure.class)
public final class BettiErrorTotal extends BettiMetric {
  private static final Descriptor D =
      topology("betti_error_total", "Sum of the Betti number errors")
          .formula("|b0(R)-b0(P)| + |b1(R)-b1(P)| + |b2(R)-b2(P)|")
          .direction(Direction.LOWER)
          .notes("Components, holes or tunnels, and cavities together.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return Math.abs(r.b0() - p.b0()) + Math.abs(r.b1() - p.b1()) + Math.abs(r.b2() - p.b2());
  }
}
