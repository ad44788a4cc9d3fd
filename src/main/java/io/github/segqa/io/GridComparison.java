package io.github.segqa.io;

import io.github.segqa.api.Grid;

/**
 * Compares where two images lie (formats spec, section 6): same size, and the same place to within
 * half a voxel, or else a message with both geometries.
 *
 * @param verdict what was found
 * @param deviation largest distance of corresponding corner voxels in units of the smallest
 *     spacing; NaN if the sizes differ
 * @param message one or several lines for the user; empty for SAME
 */
public record GridComparison(Verdict verdict, double deviation, String message) {
  private static final double SAME = 0.01;
  private static final double NEAR = 0.5;

  /** What was found. */
  public enum Verdict {
    /** Same place. */
    SAME,
    /** A difference below half a voxel: to be told, no obstacle. */
    NEAR,
    /** Voxels do not correspond. */
    MISMATCH
  }

  /**
   * @param a the image that others are compared with, usually the reference
   * @param aName how messages call it, for instance {@code Reference "gt.nii.gz"}
   * @param b the other image
   * @param bName how messages call it
   * @return how they compare
   */
  public static GridComparison of(Geometry a, String aName, Geometry b, String bName) {
    Grid g = a.grid();
    String both = "\n  " + aName + ": " + a.describe() + "\n  " + bName + ": " + b.describe();
    if (g.nx() != b.grid().nx() || g.ny() != b.grid().ny() || g.nz() != b.grid().nz()) {
      return new GridComparison(Verdict.MISMATCH, Double.NaN, sizes(a, aName, b, bName) + both);
    }
    boolean placed = a.orientationKnown() && b.orientationKnown();
    if (!placed && !(a.calibrated() && b.calibrated())) {
      return new GridComparison(Verdict.SAME, 0, "");
    }
    double d = placed ? deviation(a.affine(), b.affine(), g) : spacingDeviation(g, b.grid());
    if (d <= SAME) {
      return new GridComparison(Verdict.SAME, d, "");
    }
    String what = placed ? "differ in place" : "differ in spacing";
    String head =
        aName
            + " and "
            + bName
            + " have the same size but "
            + what
            + ": corners by up to "
            + Geometry.number(d)
            + " voxels";
    if (d <= NEAR) {
      return new GridComparison(
          Verdict.NEAR, d, head + ". That is less than half a voxel and was accepted.");
    }
    String hint = placed ? advice(a, b) : " Which spacing is right? Give it to use it for both.";
    return new GridComparison(
        Verdict.MISMATCH, d, head + orientations(a, b, placed) + "." + hint + both);
  }

  private static String sizes(Geometry a, String aName, Geometry b, String bName) {
    String text =
        aName
            + " is "
            + a.size()
            + " voxels but "
            + bName
            + " is "
            + b.size()
            + ". They must have"
            + " the same size.";
    return a.orientationKnown() && b.orientationKnown()
        ? text + " " + GridRelation.of(a.affine(), b.affine(), b.grid()).advice()
        : text + " Was it cut, padded or resampled on export?";
  }

  private static String orientations(Geometry a, Geometry b, boolean placed) {
    return placed && !a.orientation().equals(b.orientation())
        ? ", orientation " + a.orientation() + " against " + b.orientation()
        : "";
  }

  private static String advice(Geometry a, Geometry b) {
    return " "
        + GridRelation.of(a.affine(), b.affine(), b.grid()).advice()
        + " If a header is wrong and voxels do correspond one to one, give geometry=index.";
  }

  /**
   * @param a where the voxels of one image lie
   * @param b where those of the other lie
   * @param grid the size of both
   * @return the largest distance between the two places of a corner voxel, in units of the smallest
   *     spacing
   */
  static double deviation(Affine a, Affine b, Grid grid) {
    double worst = 0;
    for (int corner = 0; corner < 8; corner++) {
      int i = (corner & 1) * (grid.nx() - 1);
      int j = (corner >> 1 & 1) * (grid.ny() - 1);
      int k = (corner >> 2) * (grid.nz() - 1);
      double[] p = a.apply(i, j, k);
      double[] q = b.apply(i, j, k);
      double d = Math.hypot(Math.hypot(p[0] - q[0], p[1] - q[1]), p[2] - q[2]);
      worst = Math.max(worst, d);
    }
    return worst / grid.minSpacing();
  }

  private static double spacingDeviation(Grid a, Grid b) {
    double sum = 0;
    for (int axis = 0; axis < 3; axis++) {
      double d = (a.size(axis) - 1) * (a.spacing(axis) - b.spacing(axis));
      sum += d * d;
    }
    return Math.sqrt(sum) / a.minSpacing();
  }
}
