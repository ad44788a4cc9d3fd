package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.kernel.BettiNumbers;
import org.scijava.plugin.Plugin;

/** How much the numbers of cavities of the two objects differ. */
@Plugin(type = Measure.class)
public final class Betti2Error extends BettiMetric {
  private static final Descriptor D =
      topology("betti_2_error", "Absolute error of Betti number 2")
          .formula("|b2(R) - b2(P)|")
          .source("Hu 2019", "arXiv:1906.05404")
          .direction(Direction.LOWER)
          .notes(
              "b2 counts cavities (3D; 0 in 2D). The paper averages such errors over patches; "
                  + "here the whole object counts. Where they lie does not matter.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(BettiNumbers r, BettiNumbers p) {
    return Math.abs(r.b2() - p.b2());
  }
}
