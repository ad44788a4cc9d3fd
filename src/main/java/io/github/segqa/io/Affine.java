package io.github.segqa.io;

import java.util.Arrays;

/**
 * Where voxel centres lie: maps indices (i, j, k) to a position, x to the patient's right, y to the
 * front, z to the head (RAS); in mm for calibrated images.
 */
public final class Affine {
  private final double[] m;

  private Affine(double[] m) {
    this.m = m;
  }

  /**
   * @param rows three rows of four numbers, the last of each being the translation
   * @return the map
   */
  public static Affine ofRows(double... rows) {
    if (rows.length != 12) {
      throw new IllegalArgumentException("An affine has 12 numbers, not " + rows.length);
    }
    return new Affine(rows.clone());
  }

  /**
   * @param sx spacing along x
   * @param sy spacing along y
   * @param sz spacing along z
   * @return voxel (0, 0, 0) in the origin, axes along those of the world
   */
  public static Affine ofSpacing(double sx, double sy, double sz) {
    return new Affine(new double[] {sx, 0, 0, 0, 0, sy, 0, 0, 0, 0, sz, 0});
  }

  /**
   * @param row 0..2, the axis of the world
   * @param column 0..2, the axis of the image; 3 for the translation
   * @return the entry
   */
  public double at(int row, int column) {
    return m[4 * row + column];
  }

  /**
   * @param i index along x
   * @param j index along y
   * @param k index along z
   * @return the position
   */
  public double[] apply(double i, double j, double k) {
    double[] p = new double[3];
    for (int r = 0; r < 3; r++) {
      p[r] = at(r, 0) * i + at(r, 1) * j + at(r, 2) * k + at(r, 3);
    }
    return p;
  }

  /**
   * @param column 0..2, an axis of the image
   * @return the distance of neighbours along it
   */
  public double norm(int column) {
    return Math.sqrt(dot(column, column));
  }

  private double dot(int a, int b) {
    return at(0, a) * at(0, b) + at(1, a) * at(1, b) + at(2, a) * at(2, b);
  }

  /**
   * @return the determinant of the 3 x 3 part; negative if the axes are left-handed
   */
  public double determinant() {
    return at(0, 0) * (at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1))
        - at(0, 1) * (at(1, 0) * at(2, 2) - at(1, 2) * at(2, 0))
        + at(0, 2) * (at(1, 0) * at(2, 1) - at(1, 1) * at(2, 0));
  }

  /**
   * @return the largest |cosine| of the angle between two axes of the image: 0 if all are at right
   *     angles
   */
  public double shear() {
    double worst = 0;
    for (int a = 0; a < 3; a++) {
      int b = (a + 1) % 3;
      worst = Math.max(worst, Math.abs(dot(a, b)) / (norm(a) * norm(b)));
    }
    return worst;
  }

  /**
   * @return whether every number is finite and the axes span a space, so that positions have a
   *     meaning
   */
  public boolean valid() {
    double volume = norm(0) * norm(1) * norm(2);
    double ratio = Math.abs(determinant()) / volume;
    return Arrays.stream(m).allMatch(Double::isFinite)
        && volume > 0
        && Double.isFinite(volume)
        && ratio > 1e-6;
  }

  /**
   * @param factor multiplies positions, to change their unit
   * @return the new map
   */
  public Affine times(double factor) {
    return new Affine(Arrays.stream(m).map(v -> v * factor).toArray());
  }

  /**
   * @return the map from positions to indices
   */
  public Affine inverse() {
    double det = determinant();
    double[] inv = new double[12];
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        int r1 = (c + 1) % 3;
        int r2 = (c + 2) % 3;
        int c1 = (r + 1) % 3;
        int c2 = (r + 2) % 3;
        inv[4 * r + c] = (at(r1, c1) * at(r2, c2) - at(r1, c2) * at(r2, c1)) / det;
      }
    }
    for (int r = 0; r < 3; r++) {
      double t = 0;
      for (int c = 0; c < 3; c++) {
        t -= inv[4 * r + c] * at(c, 3);
      }
      inv[4 * r + 3] = t;
    }
    return new Affine(inv);
  }

  /**
   * @param first applied before this map
   * @return this after {@code first}
   */
  public Affine after(Affine first) {
    double[] product = new double[12];
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 4; c++) {
        double sum = c == 3 ? at(r, 3) : 0;
        for (int k = 0; k < 3; k++) {
          sum += at(r, k) * first.at(k, c);
        }
        product[4 * r + c] = sum;
      }
    }
    return new Affine(product);
  }

  /**
   * @return where the axes of the image point to, for instance {@code LAS}: x to the left, y to the
   *     front, z to the head; oblique axes by their largest part
   */
  public String orientation() {
    char[] code = new char[3];
    boolean[] taken = new boolean[3];
    for (int step = 0; step < 3; step++) {
      int bestColumn = -1;
      int bestRow = -1;
      double best = -1;
      for (int c = 0; c < 3; c++) {
        for (int r = 0; r < 3; r++) {
          double v = Math.abs(at(r, c)) / norm(c);
          if (code[c] == 0 && !taken[r] && v > best) {
            best = v;
            bestColumn = c;
            bestRow = r;
          }
        }
      }
      taken[bestRow] = true;
      code[bestColumn] = (at(bestRow, bestColumn) > 0 ? "RAS" : "LPI").charAt(bestRow);
    }
    return new String(code);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Affine a && Arrays.equals(m, a.m);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(m);
  }

  @Override
  public String toString() {
    return Arrays.toString(m);
  }
}
