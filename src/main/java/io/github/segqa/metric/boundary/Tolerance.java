package io.github.segqa.metric.boundary;

import io.github.segqa.api.Args;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.Undefined;

/** How far apart surfaces may be and still agree. */
final class Tolerance {
  /** Largest distance that still counts as agreement. */
  static final Param<Setting> TOLERANCE =
      Param.numberOr(
              "tolerance",
              Setting.of(1),
              "Largest distance that still counts as agreement; min_spacing is the smallest spacing"
                  + " of the image",
              "min_spacing")
          .atLeast(0)
          .unit("spacing");

  private Tolerance() {}

  static double of(Args a, Grid g) {
    return a.get(TOLERANCE).orElse(g.minSpacing());
  }

  /** Share of the elements of one surface that lie within the tolerance, by weight. */
  static double share(DirectedDistances d, double tolerance, String side) {
    if (d.size() == 0) {
      throw new Undefined("the " + side + " has no surface");
    }
    return d.within(tolerance) / d.totalWeight();
  }
}
