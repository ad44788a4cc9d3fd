package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.Undefined;

/** Boundary precision and recall of Csurka 2013: elements strictly nearer than theta count. */
final class BoundaryMatch {
  private static final double SHARE_OF_DIAGONAL = 0.0075;

  /** Distance below which a boundary element is matched. */
  static final Param<Setting> THETA =
      Param.numberOr(
              "theta",
              Setting.none(),
              "Elements nearer than this are matched; none is 0.0075 of the image diagonal",
              Setting.NONE)
          .atLeast(0)
          .unit("spacing");

  private BoundaryMatch() {}

  static double precision(SurfaceDistances d, Grid g, Args a) {
    return share(d.toReference(), g, a, "prediction");
  }

  static double recall(SurfaceDistances d, Grid g, Args a) {
    return share(d.toPrediction(), g, a, "reference");
  }

  private static double share(DirectedDistances d, Grid g, Args a, String side) {
    if (d.size() == 0) {
      throw new Undefined("the " + side + " has no boundary");
    }
    double theta = a.get(THETA).orElse(SHARE_OF_DIAGONAL * g.diagonal());
    return (double) d.countBelow(theta) / d.size();
  }
}
