package io.github.segqa.loss.region;

import io.github.segqa.api.Block;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.SoftView;
import java.util.Arrays;
import java.util.Optional;

/** What it costs to predict class c where class y is true, 0..1. */
final class CostMatrix {
  /** Key of the matrix among the extra inputs. */
  static final String KEY = "cost_matrix";

  private final double[][] m;

  private CostMatrix(double[][] m) {
    this.m = m;
  }

  /**
   * @param view may have a matrix among its extra inputs
   * @return the matrix divided by its largest entry; without one 1 off the diagonal
   * @throws EvaluationException if it is not C x C with costs of 0 or more, and 0 on the diagonal
   */
  static CostMatrix of(SoftView view) {
    int n = view.classes();
    Optional<double[][]> given = view.extras().matrix(KEY);
    if (given.isEmpty()) {
      double[][] m = new double[n][n];
      for (int y = 0; y < n; y++) {
        Arrays.fill(m[y], 1);
        m[y][y] = 0;
      }
      return new CostMatrix(m);
    }
    check(given.get(), n);
    double max = Arrays.stream(given.get()).flatMapToDouble(Arrays::stream).max().orElse(0);
    double scale = max > 0 ? max : 1;
    return new CostMatrix(
        Arrays.stream(given.get())
            .map(row -> Arrays.stream(row).map(v -> v / scale).toArray())
            .toArray(double[][]::new));
  }

  private static void check(double[][] m, int n) {
    boolean fits = m.length == n;
    for (int y = 0; fits && y < n; y++) {
      fits = m[y].length == n && m[y][y] == 0;
      fits &= Arrays.stream(m[y]).allMatch(v -> v >= 0 && v < Double.POSITIVE_INFINITY);
    }
    if (!fits) {
      throw new EvaluationException(
          KEY
              + " must have one row and one column for each of the "
              + n
              + " classes (row = reference class, background first), costs of 0 or more, and 0 on"
              + " the diagonal, but is "
              + Arrays.deepToString(m)
              + ".");
    }
  }

  int classes() {
    return m.length;
  }

  double cost(int y, int c) {
    return m[y][c];
  }

  /** Expected cost of each voxel: W = sum_c M[y][c] p_c. */
  void costs(Block b, double[] w) {
    int[] label = b.labels();
    Arrays.fill(w, 0, b.n(), 0);
    for (int c = 0; c < m.length; c++) {
      double[] p = b.p(c);
      for (int j = 0; j < b.n(); j++) {
        w[j] += m[label[j]][c] * p[j];
      }
    }
  }
}
