package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** How much the numbers of connected components of the two objects differ. */
@Plugin(type = Measure.class)
public final class Betti0Error extends BettiMetric {
  private static final Descriptor D =
      topology("betti_0_error", "Absolute error of Betti number 0")
          .formula("|b0(R) - b0(P)|")
          .source("Hu 2019", "arXiv:1906.05404")
          .direction(Direction.LOWER)
          .notes(
              "b0 counts connected components. The paper averages such errors over patches; "
                  + "here the whole object counts. Where they lie does not matter.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return Math.abs(r.b0() - p.b0());
  }
}
