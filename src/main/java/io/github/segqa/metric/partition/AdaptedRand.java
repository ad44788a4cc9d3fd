package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Param;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.Ratio;
import java.util.HashMap;
import java.util.Map;

/**
 * Precision and recall of pairs of voxels that are together, as in the SNEMI3D challenge. Predicted
 * background counts as a segment.
 *
 * @param precision pairs together in both over pairs together in the prediction; NaN if there are
 *     none
 * @param recall the same over pairs together in the reference
 */
record AdaptedRand(double precision, double recall) {
  /** Whether voxels of reference label 0 are left out. */
  static final Param<Boolean> IGNORE_BACKGROUND =
      Param.flag("ignore_background", true, "Whether voxels of reference label 0 are left out");

  static AdaptedRand of(CaseView view, Args a) {
    boolean ignore = a.get(IGNORE_BACKGROUND);
    AdaptedRand s =
        view.get(
            Derived.of("partition.adapted_rand", v -> compute(v.contingency(), ignore), ignore));
    if (Double.isNaN(s.precision) || Double.isNaN(s.recall)) {
      throw new Undefined(
          "no two voxels are together"
              + (ignore ? " outside the reference background (ignore_background=true)" : ""));
    }
    return s;
  }

  private static AdaptedRand compute(Contingency t, boolean ignoreBackground) {
    double[] s = new double[3];
    Map<Integer, Long> columns = new HashMap<>();
    t.forEach(
        (r, p, n) -> {
          if (r != 0 || !ignoreBackground) {
            s[0] += n;
            s[1] += (double) n * n;
            columns.merge(p, n, Long::sum);
          }
        });
    for (int r : t.referenceLabels()) {
      s[2] += r != 0 || !ignoreBackground ? sq(t.referenceSize(r)) : 0;
    }
    double prediction = columns.values().stream().mapToDouble(AdaptedRand::sq).sum();
    double both = s[1] - s[0];
    return new AdaptedRand(Ratio.of(both, prediction - s[0]), Ratio.of(both, s[2] - s[0]));
  }

  private static double sq(double v) {
    return v * v;
  }
}
