package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** The largest distance from a point of one surface to the other surface. */
@Plugin(type = Measure.class)
public final class Hausdorff extends SurfaceMetric {
  private static final Descriptor D =
      distance("hausdorff", "Hausdorff distance (maximum)")
          .aliases("hd")
          .formula("max(max d_RP, max d_PR)")
          .source("Huttenlocher 1993", "10.1109/34.232073")
          .namedIn(
              Tool.METRICS_RELOADED,
              Tool.MONAI,
              Tool.MEDPY,
              Tool.SURFACE_DISTANCE,
              Tool.EVALUATE_SEGMENTATION,
              Tool.SEG_METRICS,
              Tool.ITK,
              Tool.PLASTIMATCH,
              Tool.PANOPTICA)
          .notes(
              "One wrong voxel far away decides it; hausdorff_percentile is the robust relative."
                  + " ITK and EvaluateSegmentation measure between all voxels of the objects"
                  + " (surface=region): often the same number, but parts of a surface inside the"
                  + " other object count as 0. DeepMind measures between corner points "
                  + "(surface=surfel).")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double value(SurfaceDistances d, Grid g, Args a) {
    return Math.max(d.toPrediction().max(), d.toReference().max());
  }
}
