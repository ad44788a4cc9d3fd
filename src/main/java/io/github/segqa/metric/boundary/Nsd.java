package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Share of both surfaces that lies within a tolerance of the other. */
@Plugin(type = Measure.class)
public final class Nsd extends SurfaceMetric {
  private static final Descriptor D =
      share("nsd", "Normalised surface distance, surface Dice at tolerance", Tolerance.TOLERANCE)
          .aliases("surface_dice")
          .formula("(w_R{d_RP <= t} + w_P{d_PR <= t}) / (w_R + w_P)")
          .source("Nikolov 2021", "10.2196/26151")
          .namedIn(Tool.METRICS_RELOADED, Tool.MONAI, Tool.SURFACE_DISTANCE)
          .notes(
              "The tolerance should be what two experts differ by. MetricsReloaded and MONAI "
                  + "count boundary voxels (the default); DeepMind and MONAI with use_subvoxels "
                  + "weigh surface elements by their area (surface=surfel).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    double t = Tolerance.of(a, g);
    double near = d.toPrediction().within(t) + d.toReference().within(t);
    return near / (d.toPrediction().totalWeight() + d.toReference().totalWeight());
  }
}
