package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.shape.EmptyRule;
import io.github.segqa.shape.ObjectMetric;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.Tool;
import io.github.segqa.view.BoundaryBand;
import io.github.segqa.view.Side;
import java.util.Locale;
import org.scijava.plugin.Plugin;

/** Intersection over union of the inner bands along two boundaries. */
@Plugin(type = Measure.class)
public final class BoundaryIou extends ObjectMetric {
  private static final double SHARE_OF_DIAGONAL = 0.02;

  private static final Param<Setting> DISTANCE =
      Param.numberOr(
              "distance",
              Setting.none(),
              "Width of the bands; none is 0.02 of the image diagonal, rounded, at least 1",
              Setting.NONE)
          .atLeast(1)
          .unit("voxel");

  private static final Param<String> METHOD =
      Param.choice(
          "method",
          "Band by erosion with all neighbours (whole voxels), or by distance to the boundary"
              + " (edt)",
          "erosion",
          "edt");

  private static final Descriptor D =
      Descriptor.metric("boundary_iou", "Boundary IoU")
          .family("boundary")
          .needs(Need.LABELS)
          .formula("|band(R) and band(P)| / |band(R) or band(P)|")
          .source("Cheng 2021", "arXiv:2103.16562")
          .range("[0,1]")
          .direction(Direction.HIGHER)
          .params(DISTANCE, METHOD, EmptyRule.BOTH_EMPTY)
          .namedIn(Tool.METRICS_RELOADED)
          .notes(
              "The band of an object is what lies in it within the width of its boundary. The paper"
                  + " erodes (default) and takes the width from the image diagonal in voxels;"
                  + " MetricsReloaded takes distances to boundary voxels below the width:"
                  + " method=edt, distance=1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  protected double measured(ClassView view, Args a) {
    double byDiagonal = Math.rint(SHARE_OF_DIAGONAL * view.grid().inVoxels().diagonal());
    double width = a.get(DISTANCE).orElse(Math.max(1, byDiagonal));
    BoundaryBand.Method m = BoundaryBand.Method.valueOf(a.get(METHOD).toUpperCase(Locale.ROOT));
    Mask r = BoundaryBand.of(view, Side.REFERENCE, m, width);
    Mask p = BoundaryBand.of(view, Side.PREDICTION, m, width);
    long shared = r.countShared(p);
    return Ratio.of(shared, r.count() + p.count() - shared);
  }
}
