package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of the reference surface that lies within a tolerance of the predicted one. */
@Plugin(type = Measure.class)
public final class SurfaceOverlapRef extends SurfaceMetric {
  private static final Descriptor D =
      share(
              "surface_overlap_ref",
              "Fraction of the reference surface within tolerance",
              Tolerance.TOLERANCE)
          .formula("w_R{d_RP <= t} / w_R")
          .source("Nikolov 2021", "10.2196/26151")
          .namedIn(Tool.SURFACE_DISTANCE)
          .notes(
              "Undefined without a reference surface, 0 if only the predicted one is missing. "
                  + "DeepMind: surface=surfel.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return Tolerance.share(d.toPrediction(), Tolerance.of(a, g), "reference");
  }
}
