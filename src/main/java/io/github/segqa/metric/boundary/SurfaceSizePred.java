package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.shape.ObjectMetric;
import io.github.segqa.shape.Tool;
import io.github.segqa.view.Side;
import io.github.segqa.view.SurfaceArea;
import org.scijava.plugin.Plugin;

/** Contour length or surface area of the prediction. */
@Plugin(type = Measure.class)
public final class SurfaceSizePred extends ObjectMetric {
  private static final Descriptor D =
      Descriptor.metric("surface_size_pred", "Contour length / surface area of the prediction")
          .family("boundary")
          .needs(Need.LABELS)
          .formula("sum of the sizes of the surface elements of P")
          .source("marching squares / cubes", "10.1145/37401.37422")
          .range("[0,inf)")
          .direction(Direction.NONE)
          .unit("spacing^(n-1)")
          .namedIn(Tool.SURFACE_DISTANCE)
          .notes(
              "Elements lie between voxel centres (dual grid), so edges are cut off a little; "
                  + "the outside of the image is background. The weights of DeepMind's surface "
                  + "elements.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double measured(ClassView view, Args a) {
    return SurfaceArea.of(view, Side.PREDICTION);
  }
}
