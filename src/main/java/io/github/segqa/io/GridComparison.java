package io.github.segqa.io;

import io.github.segqa.api.Grid;

/** Compares where two images lie (formats spec, section 6). */
final class GridComparison {
  private GridComparison() {}

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
}
