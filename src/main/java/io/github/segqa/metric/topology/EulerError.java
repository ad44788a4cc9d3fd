package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import org.scijava.plugin.Plugin;

/** How much the Euler characteristics of the two objects differ. */
@Plugin(type = Measure.class)
public final class EulerError extends EulerMetric {
  private static final Descriptor D =
      topology("euler_error", "Absolute Euler characteristic error")
          .formula("|chi(R) - chi(P)|")
          .direction(Direction.LOWER)
          .notes(
              "Cheap, but errors of different kind may cancel out: betti_error_total sees "
                  + "each.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(long r, long p) {
    return Math.abs(r - p);
  }
}
