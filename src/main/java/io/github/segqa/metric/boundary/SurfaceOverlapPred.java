package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the predicted surface that lies within a tolerance of the reference. */
@Plugin(type = Measure.class)
public final class SurfaceOverlapPred extends SurfaceMetric {
  private static final Descriptor D =
      share(
              "surface_overlap_pred",
              "Fraction of the predicted surface within tolerance",
              Tolerance.TOLERANCE)
          .formula("w_P{d_PR <= t} / w_P")
          .source("Nikolov 2021", "10.2196/26151")
          .namedIn(Tool.SURFACE_DISTANCE)
          .notes(
              "Undefined without a predicted surface, 0 if only the reference has none. "
                  + "DeepMind: surface=surfel.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return Tolerance.share(d.toReference(), Tolerance.of(a, g), "prediction");
  }
}
