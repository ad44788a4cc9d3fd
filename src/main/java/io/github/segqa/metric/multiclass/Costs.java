package io.github.segqa.metric.multiclass;

import io.github.segqa.api.Args;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.shape.Confusion;
import java.util.Arrays;
import java.util.List;

/**
 * Prices of confusions, each times the share of its reference class (Ferrer 2022).
 *
 * @param m the confusions
 * @param given prices by reference and predicted class; null for equal shares
 */
record Costs(Confusion m, List<List<Double>> given) {
  /** Prices by reference and predicted class. */
  static final Param<Setting> COSTS =
      Param.matrixOr(
              "costs",
              Setting.none(),
              "costs[i][j]: price of deciding class j where class i is true, in the order of the"
                  + " classes; none: 1 / (number of classes, share of class i)",
              Setting.NONE)
          .atLeast(0);

  static Costs of(Confusion m, Args a) {
    List<List<Double>> given = a.get(COSTS).matrix();
    int k = m.size();
    if (given != null && (given.size() != k || given.stream().anyMatch(r -> r.size() != k))) {
      throw new EvaluationException(
          "costs must have %d rows of %d numbers, one for each of the classes %s, but has %d rows."
              .formatted(k, k, Arrays.toString(m.classes()), given.size()));
    }
    return new Costs(m, given);
  }

  /** Share of class i times the price of taking it for class j; classes without voxels are free. */
  private double price(int i, int j) {
    if (i == j || m.reference(i) == 0) {
      return 0;
    }
    if (given == null) {
      return 1.0 / present();
    }
    return given.get(i).get(j) * m.reference(i) / m.total();
  }

  private int present() {
    int n = 0;
    for (int i = 0; i < m.size(); i++) {
      n += m.reference(i) > 0 ? 1 : 0;
    }
    return n;
  }

  /** Mean price of the decisions. */
  double expected() {
    double sum = 0;
    for (int i = 0; i < m.size(); i++) {
      for (int j = 0; j < m.size(); j++) {
        double price = price(i, j);
        sum += price == 0 ? 0 : price * m.get(i, j) / m.reference(i);
      }
    }
    return sum;
  }

  /** Mean price of the best constant decision. */
  double naive() {
    double best = Double.POSITIVE_INFINITY;
    for (int j = 0; j < m.size(); j++) {
      double sum = 0;
      for (int i = 0; i < m.size(); i++) {
        sum += price(i, j);
      }
      best = Math.min(best, sum);
    }
    return best;
  }
}
