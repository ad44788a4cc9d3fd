package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean of the two directed mean distances: both surfaces count the same. */
@Plugin(type = Measure.class)
public final class Masd extends SurfaceMetric {
  private static final Descriptor D =
      distance("masd", "Mean average surface distance (mean of the two directed means)")
          .formula("(mean d_RP + mean d_PR) / 2")
          .source("Benes 2015", "10.1111/jmi.12186")
          .namedIn(Tool.METRICS_RELOADED, Tool.PANOPTICA, Tool.PLASTIMATCH)
          .notes(
              "panoptica calls it ASSD, plastimatch Avg average Hausdorff distance (with "
                  + "surface=region). With surface=surfel it is the mean of DeepMind's two average "
                  + "distances.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return (d.toPrediction().mean() + d.toReference().mean()) / 2;
  }
}
