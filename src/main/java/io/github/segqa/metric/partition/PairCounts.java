package io.github.segqa.metric.partition;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Derived;
import java.util.Arrays;

/**
 * Pairs of voxels that are together in a label (Hubert and Arabie 1985).
 *
 * @param both together in both images
 * @param reference together in the reference
 * @param prediction together in the prediction
 * @param all pairs of voxels
 */
record PairCounts(double both, double reference, double prediction, double all) {
  private static final Derived<CaseView, PairCounts> KEY =
      Derived.of("partition.pairs", v -> count(v.contingency()));

  static PairCounts of(CaseView view) {
    return view.get(KEY);
  }

  private static PairCounts count(Contingency t) {
    double[] both = {0};
    t.forEach((r, p, n) -> both[0] += pairs(n));
    double reference =
        Arrays.stream(t.referenceLabels()).mapToDouble(l -> pairs(t.referenceSize(l))).sum();
    double prediction =
        Arrays.stream(t.predictionLabels()).mapToDouble(l -> pairs(t.predictionSize(l))).sum();
    return new PairCounts(both[0], reference, prediction, pairs(t.total()));
  }

  private static double pairs(double n) {
    return n * (n - 1) / 2;
  }
}
