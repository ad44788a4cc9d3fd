package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import org.scijava.plugin.Plugin;

/** Harmonic mean of boundary precision and recall. */
@Plugin(type = Measure.class)
public final class BfScore extends SurfaceMetric {
  private static final Descriptor D =
      share("bf_score", "Contour matching score (BF)", BoundaryMatch.THETA)
          .formula("2 p r / (p + r), p = bf_precision, r = bf_recall; 0 if one set is empty")
          .source("Csurka 2013", "10.5244/C.27.32")
          .notes(
              "The paper averages it over the classes of an image. Undefined precision or "
                  + "recall counts as 0.")
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
    double p = BoundaryMatch.precision(d, g, a);
    double r = BoundaryMatch.recall(d, g, a);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
