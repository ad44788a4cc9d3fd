package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Root mean square of the distances between two surfaces, over the elements of both. */
@Plugin(type = Measure.class)
public final class RmsSurfaceDistance extends SurfaceMetric {
  private static final Descriptor D =
      distance("rms_surface_distance", "Root-mean-square symmetric surface distance")
          .formula("sqrt((sum d_RP^2 + sum d_PR^2) / (n_R + n_P)), weighted by element size")
          .source("Heimann 2009", "10.1109/TMI.2009.2013851")
          .namedIn(Tool.LITS)
          .notes("Large errors count more than in assd.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    double sum = d.toPrediction().sumOfSquares() + d.toReference().sumOfSquares();
    return Math.sqrt(sum / (d.toPrediction().totalWeight() + d.toReference().totalWeight()));
  }
}
