package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import org.scijava.plugin.Plugin;

/** Share of the predicted boundary that lies nearer than theta to the reference. */
@Plugin(type = Measure.class)
public final class BfPrecision extends SurfaceMetric {
  private static final Descriptor D =
      share("bf_precision", "Boundary precision", BoundaryMatch.THETA)
          .formula("n{d_PR < theta} / n_P")
          .source("Csurka 2013", "10.5244/C.27.32")
          .notes(
              "Strictly nearer, as in the paper; elements are counted, not weighted. Undefined "
                  + "without a predicted boundary.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return BoundaryMatch.precision(d, g, a);
  }
}
