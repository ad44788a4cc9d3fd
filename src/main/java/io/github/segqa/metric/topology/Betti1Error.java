package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** How much the numbers of holes (2D) or tunnels (3D) of the two objects differ. */
@Plugin(type = Measure.class)
public final class Betti1Error extends BettiMetric {
  private static final Descriptor D =
      topology("betti_1_error", "Absolute error of Betti number 1")
          .formula("|b1(R) - b1(P)|")
          .source("Hu 2019", "arXiv:1906.05404")
          .direction(Direction.LOWER)
          .notes(
              "b1 counts holes (2D) or tunnels (3D). The paper averages such errors over "
                  + "patches; here the whole object counts. Where they lie does not matter.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return Math.abs(r.b1() - p.b1());
  }
}
