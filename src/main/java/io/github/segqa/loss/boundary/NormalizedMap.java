package io.github.segqa.loss.boundary;

import io.github.segqa.api.Block;
import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.Extremes;
import io.github.segqa.view.Contours;
import io.github.segqa.view.DistanceMaps;

/**
 * A signed distance map scaled to [-1,1]: divided by its largest depth inside and its largest
 * distance outside, 0 on the contour.
 *
 * @param map the signed map
 * @param depth divisor inside
 * @param distance divisor outside
 * @param contour where the value is 0; null for none
 */
record NormalizedMap(Field map, double depth, double distance, Mask contour) {
  static NormalizedMap reference(SoftView view, int c) {
    return of(
        DistanceMaps.reference(view, c),
        DistanceMaps.referenceExtremes(view, c),
        Contours.reference(view, c));
  }

  /** The supplied map, or that of the decided class. */
  static NormalizedMap prediction(SoftView view, int c) {
    return view.extras()
        .field("predicted_sdm")
        .map(supplied -> new NormalizedMap(supplied, 1, 1, null))
        .orElseGet(
            () ->
                of(
                    DistanceMaps.decided(view, c),
                    DistanceMaps.decidedExtremes(view, c),
                    Contours.decided(view, c)));
  }

  private static NormalizedMap of(Field map, Extremes e, Mask contour) {
    boolean flat = e.highest() <= 0;
    return new NormalizedMap(map, flat ? 1 : -e.lowest(), flat ? 1 : e.highest(), contour);
  }

  /** Values at the kept voxels; uses scratch 7. */
  void gather(Block b, double[] to) {
    b.gather(map, to);
    for (int i = 0; i < b.n(); i++) {
      to[i] /= to[i] < 0 ? depth : distance;
    }
    if (contour != null) {
      double[] on = b.scratch(7);
      b.gather(contour, on);
      for (int i = 0; i < b.n(); i++) {
        to[i] *= 1 - on[i];
      }
    }
  }
}
