package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** The larger of the two directed mean distances. */
@Plugin(type = Measure.class)
public final class ModifiedHausdorff extends SurfaceMetric {
  private static final Descriptor D =
      distance("modified_hausdorff", "Modified Hausdorff (max of the two directed means)")
          .formula("max(mean d_RP, mean d_PR)")
          .source("Dubuisson 1994", "10.1109/ICPR.1994.576361")
          .namedIn(Tool.PLASTIMATCH)
          .notes("plastimatch calls it Max average Hausdorff distance (with surface=region).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return Math.max(d.toPrediction().mean(), d.toReference().mean());
  }
}
