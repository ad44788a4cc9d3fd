package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.ObjectMetric;
import io.github.segqa.view.Side;
import io.github.segqa.view.SurfaceArea;
import org.scijava.plugin.Plugin;

/** Contour length or surface area of the prediction over that of the reference. */
@Plugin(type = Measure.class)
public final class SurfaceSizeRatio extends ObjectMetric {
  private static final Descriptor D =
      Descriptor.metric("surface_size_ratio", "Contour length / surface area ratio pred over ref")
          .family("boundary")
          .needs(Need.LABELS)
          .formula("surface_size_pred / surface_size_ref")
          .range("[0,inf)")
          .direction(Direction.ONE)
          .usesSpacing()
          .notes("Above 1: the prediction is rougher or larger than the reference.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double measured(ClassView view, Args a) {
    double reference = SurfaceArea.of(view, Side.REFERENCE);
    if (reference == 0) {
      throw new Undefined("the reference has no surface");
    }
    return SurfaceArea.of(view, Side.PREDICTION) / reference;
  }
}
