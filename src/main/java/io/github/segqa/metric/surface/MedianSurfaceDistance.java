package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Median of the distances between two surfaces, over the elements of both. */
@Plugin(type = Measure.class)
public final class MedianSurfaceDistance extends SurfaceMetric {
  private static final Descriptor D =
      distance("median_surface_distance", "Median symmetric surface distance (pooled)")
          .formula("P_50 of d_RP and d_PR together")
          .namedIn(Tool.SEG_METRICS)
          .notes("seg-metrics calls it mdsd (with connectivity=full, image_border=ignore).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return d.toPrediction().pooled(d.toReference()).percentile(50, false);
  }
}
