package io.github.segqa.metric.surface;

import io.github.segqa.api.Args;
import io.github.segqa.api.Param;

/** The parameters of percentiles of distances (spec of the metrics, 1.7). */
final class Percentile {
  /** Percent of the distances that are at most the value. */
  static final Param<Double> PERCENTILE =
      Param.number("percentile", 95, "Percent of the distances that are at most the value")
          .atLeast(0)
          .atMost(100);

  /** What is taken between two distances; surfels have weights and are never interpolated. */
  static final Param<String> INTERPOLATION =
      Param.choice(
          "interpolation",
          "Between two distances: interpolate (linear) or take the smaller (lower); not for"
              + " surfels",
          "linear",
          "lower");

  private Percentile() {}

  static boolean lower(Args a) {
    return a.get(INTERPOLATION).equals("lower");
  }
}
