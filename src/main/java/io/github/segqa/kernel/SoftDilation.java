package io.github.segqa.kernel;

import io.github.segqa.api.Grid;

/**
 * Dilation of real-valued volumes: the maximum over the full box of 3 voxels along each axis;
 * outside the image is ignored (losses' spec, cldice).
 */
final class SoftDilation {
  private final double[] left;
  private final double[] right;
  private final double[][] alongX;
  private final PlaneRing flat;

  /**
   * @param source undilated planes; z-1, z, z+1 are read
   * @param grid size of the volume
   */
  SoftDilation(PlaneRing source, Grid grid) {
    left = new double[grid.nx()];
    right = new double[grid.nx()];
    alongX = new double[grid.ny()][grid.nx()];
    flat = new PlaneRing((z, to) -> inPlane(source.plane(z), to), grid, 3);
  }

  /**
   * @param z plane
   * @param to takes the dilated plane
   */
  void plane(int z, double[][] to) {
    double[][] below = flat.plane(z - 1);
    double[][] here = flat.plane(z);
    double[][] above = flat.plane(z + 1);
    for (int y = 0; y < to.length; y++) {
      max(
          to[y],
          here[y],
          below == null ? here[y] : below[y],
          above == null ? here[y] : above[y],
          to[y].length);
    }
  }

  private void inPlane(double[][] from, double[][] to) {
    int last = to.length - 1;
    for (int y = 0; y <= last; y++) {
      Shift.rows(from[y], left, right);
      max(alongX[y], from[y], left, right, left.length);
    }
    for (int y = 0; y <= last; y++) {
      max(to[y], alongX[y], alongX[Math.max(0, y - 1)], alongX[Math.min(last, y + 1)], left.length);
    }
  }

  private static void max(double[] d, double[] a, double[] b, double[] c, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = Math.max(a[i], Math.max(b[i], c[i]));
    }
  }
}
