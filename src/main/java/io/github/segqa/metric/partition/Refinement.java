package io.github.segqa.metric.partition;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Derived;

/**
 * Refinement errors of Martin 2001: for each voxel the share of its segment in one image that lies
 * outside its segment in the other; means over all voxels.
 *
 * @param forward reference segment outside the predicted one
 * @param backward predicted segment outside the reference one
 * @param smaller the smaller of the two at each voxel
 * @param larger the larger of the two at each voxel
 */
record Refinement(double forward, double backward, double smaller, double larger) {
  private static final Derived<CaseView, Refinement> KEY =
      Derived.of("partition.refinement", v -> compute(v.contingency()));

  static Refinement of(CaseView view) {
    return view.get(KEY);
  }

  private static Refinement compute(Contingency t) {
    double[] s = new double[4];
    t.forEach(
        (r, p, n) -> {
          double e1 = 1 - n / (double) t.referenceSize(r);
          double e2 = 1 - n / (double) t.predictionSize(p);
          s[0] += n * e1;
          s[1] += n * e2;
          s[2] += n * Math.min(e1, e2);
          s[3] += n * Math.max(e1, e2);
        });
    double n = t.total();
    return new Refinement(s[0] / n, s[1] / n, s[2] / n, s[3] / n);
  }
}
