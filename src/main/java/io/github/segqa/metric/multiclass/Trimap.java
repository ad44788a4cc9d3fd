package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Field;
import io.github.segqa.api.Param;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.BandScan;
import io.github.segqa.kernel.DistanceTransform;

/**
 * The band around the borders between reference labels: voxels whose distance to the nearest voxel
 * of another reference label is at most a width. Ignored voxels make borders as background does,
 * but do not count.
 */
final class Trimap {
  /** Half width of the band. */
  static final Param<Double> WIDTH =
      Param.number(
              "width", 3, "Distance to a voxel of another reference label up to which voxels count")
          .atLeast(0)
          .unit("spacing");

  private static final Derived<CaseView, Field> DISTANCE =
      Derived.of("trimap.distance", Trimap::distance);

  private Trimap() {}

  /** Pairs of labels in the band. */
  static Contingency of(CaseView view, Args a) {
    double width = a.get(WIDTH);
    Contingency band = view.get(Derived.of("trimap.band", v -> count(v, width), width));
    if (band.total() == 0) {
      throw new Undefined("no voxel lies within width=" + width + " of a border of the reference");
    }
    return band;
  }

  private static Field distance(CaseView v) {
    return new DistanceTransform(v.grid(), Precision.of(v.grid()), v.progress())
        .toOtherLabel(v.reference());
  }

  private static Contingency count(CaseView v, double width) {
    return new BandScan(v.reference(), v.prediction(), v.ignored(), v.progress())
        .count(v.get(DISTANCE), width);
  }
}
