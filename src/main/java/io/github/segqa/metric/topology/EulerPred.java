package io.github.segqa.metric.topology;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import org.scijava.plugin.Plugin;

/** Euler characteristic of the prediction. */
@Plugin(type = Measure.class)
public final class EulerPred extends EulerMetric {
  private static final Descriptor D =
      topology("euler_pred", "Euler characteristic of the prediction")
          .formula("chi(P)")
          .range("(-inf,inf)")
          .notes("2D: components minus holes; 3D: components minus tunnels plus cavities.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  double value(long r, long p) {
    return p;
  }
}
