package io.github.segqa.io;

/**
 * A rotation as NIfTI stores it: a unit quaternion a + bi + cj + dk with a &gt;= 0, of which b, c,
 * d are kept.
 */
record Quaternion(double a, double b, double c, double d) {
  private static final double NEARLY_ONE = 1e-7;

  static Quaternion of(double b, double c, double d) {
    double rest = 1 - (b * b + c * c + d * d);
    if (rest >= NEARLY_ONE) {
      return new Quaternion(Math.sqrt(rest), b, c, d);
    }
    double norm = Math.sqrt(b * b + c * c + d * d);
    return new Quaternion(0, b / norm, c / norm, d / norm);
  }

  /**
   * The rotation of a matrix.
   *
   * @param r rotation matrix, row after row, determinant 1
   */
  static Quaternion ofRotation(double[] r) {
    double[] square = {
      1 + r[0] + r[4] + r[8], 1 + r[0] - r[4] - r[8], 1 - r[0] + r[4] - r[8], 1 - r[0] - r[4] + r[8]
    };
    int largest = 0;
    for (int i = 1; i < 4; i++) {
      largest = square[i] > square[largest] ? i : largest;
    }
    double s = 2 * Math.sqrt(square[largest]);
    double yz = (r[7] - r[5]) / s;
    double zx = (r[2] - r[6]) / s;
    double xy = (r[3] - r[1]) / s;
    double pxy = (r[1] + r[3]) / s;
    double pzx = (r[2] + r[6]) / s;
    double pyz = (r[5] + r[7]) / s;
    Quaternion q =
        switch (largest) {
          case 0 -> new Quaternion(s / 4, yz, zx, xy);
          case 1 -> new Quaternion(yz, s / 4, pxy, pzx);
          case 2 -> new Quaternion(zx, pxy, s / 4, pyz);
          default -> new Quaternion(xy, pzx, pyz, s / 4);
        };
    return q.a < 0 ? new Quaternion(-q.a, -q.b, -q.c, -q.d) : q;
  }

  /**
   * @param step signed voxel sizes
   * @param offset position of the first voxel
   * @return the affine with these axes
   */
  Affine affine(double[] step, double[] offset) {
    double[] r = {
      a * a + b * b - c * c - d * d,
      2 * (b * c - a * d),
      2 * (b * d + a * c),
      2 * (b * c + a * d),
      a * a + c * c - b * b - d * d,
      2 * (c * d - a * b),
      2 * (b * d - a * c),
      2 * (c * d + a * b),
      a * a + d * d - b * b - c * c
    };
    double[] rows = new double[12];
    for (int row = 0; row < 3; row++) {
      for (int col = 0; col < 3; col++) {
        rows[4 * row + col] = r[3 * row + col] * step[col];
      }
      rows[4 * row + 3] = offset[row];
    }
    return Affine.ofRows(rows);
  }
}
