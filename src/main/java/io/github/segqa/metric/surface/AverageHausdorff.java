package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Mean of the two directed mean distances between all voxels of two objects. */
@Plugin(type = Measure.class)
public final class AverageHausdorff extends SurfaceMetric {
  private static final Descriptor D =
      distance("average_hausdorff", "Average Hausdorff distance over all voxels")
          .formula("(mean d_RP + mean d_PR) / 2 over all voxels of the objects")
          .source("Taha 2015", "10.1186/s12880-015-0068-x")
          .params(EmptyRule.BOTH_EMPTY, EmptyRule.ONE_EMPTY)
          .namedIn(Tool.EVALUATE_SEGMENTATION, Tool.ITK)
          .notes(
              "masd with surface=region. Shared voxels count as 0, so it is smaller than masd "
                  + "and falls with the size of the object.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public SurfaceOptions surface(Args a) {
    return new SurfaceOptions(
        SurfaceOptions.Surface.REGION,
        Connectivity.FACE,
        false,
        SurfaceOptions.DistanceMetric.EUCLIDEAN);
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return (d.toPrediction().mean() + d.toReference().mean()) / 2;
  }
}
