package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean of the shares of either surface that lie within a tolerance of the other. */
@Plugin(type = Measure.class)
public final class NsdMeanOfDirected extends SurfaceMetric {
  private static final Descriptor D =
      share(
              "nsd_mean_of_directed",
              "Mean of the two directed surface overlaps",
              Tolerance.TOLERANCE)
          .formula("(surface_overlap_ref + surface_overlap_pred) / 2; 0 if one set is empty")
          .source("GaNDLF / panoptica", "")
          .namedIn(Tool.PANOPTICA)
          .notes(
              "Both surfaces count the same, however large. panoptica calls it NSD and takes "
                  + "the smallest spacing as tolerance: tolerance=min_spacing.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    if (d.referenceEmpty() || d.predictionEmpty()) {
      return 0;
    }
    double t = Tolerance.of(a, g);
    return (Tolerance.share(d.toPrediction(), t, "reference")
            + Tolerance.share(d.toReference(), t, "prediction"))
        / 2;
  }
}
