package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Standard deviation of the distances between two surfaces, over the elements of both. */
@Plugin(type = Measure.class)
public final class StdSurfaceDistance extends SurfaceMetric {
  private static final Descriptor D =
      distance(
              "std_surface_distance",
              "Standard deviation of the pooled surface distances (population)")
          .formula(
              "sqrt(mean((d - mean d)^2)), d = d_RP and d_PR together, weighted by element size")
          .namedIn(Tool.SEG_METRICS)
          .notes("seg-metrics calls it stdsd (with connectivity=full, image_border=ignore).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    double n = d.toPrediction().totalWeight() + d.toReference().totalWeight();
    double mean = (d.toPrediction().sum() + d.toReference().sum()) / n;
    double squares =
        d.toPrediction().sumOfSquaresAbout(mean) + d.toReference().sumOfSquaresAbout(mean);
    return Math.sqrt(squares / n);
  }
}
