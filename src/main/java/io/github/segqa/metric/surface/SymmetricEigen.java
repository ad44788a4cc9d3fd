package io.github.segqa.metric.surface;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi rotations, which find small
 * eigenvalues as exactly as large ones.
 *
 * @param values eigenvalues, in no order
 * @param vectors column k belongs to value k; orthonormal
 */
@SuppressWarnings("ArrayRecordComponent")
record SymmetricEigen(double[] values, double[][] vectors) {
  private static final int SWEEPS = 50;

  /** Decomposes a symmetric matrix, which it leaves as it is. */
  static SymmetricEigen of(double[][] matrix) {
    int n = matrix.length;
    double[][] a = new double[n][];
    double[][] v = new double[n][n];
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
      v[i][i] = 1;
    }
    boolean rotated = true;
    for (int sweep = 0; rotated && sweep < SWEEPS; sweep++) {
      rotated = false;
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rotated |= rotate(a, v, p, q);
        }
      }
    }
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = a[i][i];
    }
    return new SymmetricEigen(values, v);
  }

  /** Makes a[p][q] zero; false if it is zero already. */
  private static boolean rotate(double[][] a, double[][] v, int p, int q) {
    double small = Math.ulp(Math.max(Math.abs(a[p][p]), Math.abs(a[q][q]))) * 1e-3;
    if (Math.abs(a[p][q]) <= small) {
      return false;
    }
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    for (double[] row : a) {
      turn(row, p, q, c, s);
    }
    for (int k = 0; k < a.length; k++) {
      double x = a[p][k];
      double y = a[q][k];
      a[p][k] = c * x - s * y;
      a[q][k] = s * x + c * y;
    }
    for (double[] row : v) {
      turn(row, p, q, c, s);
    }
    return true;
  }

  private static void turn(double[] row, int p, int q, double c, double s) {
    double x = row[p];
    double y = row[q];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
}
