package io.github.segqa.kernel;

/**
 * Erosion of real-valued volumes: the minimum over a voxel and its face neighbours; outside the
 * image is ignored (losses' spec, cldice).
 */
final class SoftErosion {
  private final double[] left;
  private final double[] right;

  SoftErosion(int nx) {
    left = new double[nx];
    right = new double[nx];
  }

  /**
   * @param source planes z-1, z, z+1 are read
   * @param z plane
   * @param to takes the eroded plane
   */
  void plane(PlaneRing source, int z, double[][] to) {
    double[][] here = source.plane(z);
    double[][] below = orElse(source.plane(z - 1), here);
    double[][] above = orElse(source.plane(z + 1), here);
    int last = here.length - 1;
    for (int y = 0; y <= last; y++) {
      double[] row = here[y];
      Shift.rows(row, left, right);
      min(to[y], row, left, right, row.length);
      min(to[y], here[Math.max(0, y - 1)], here[Math.min(last, y + 1)], row.length);
      min(to[y], below[y], above[y], row.length);
    }
  }

  private static double[][] orElse(double[][] plane, double[][] other) {
    return plane != null ? plane : other;
  }

  private static void min(double[] d, double[] a, double[] b, double[] c, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = Math.min(a[i], Math.min(b[i], c[i]));
    }
  }

  private static void min(double[] d, double[] a, double[] b, int n) {
    for (int i = 0; i < n; i++) {
      d[i] = Math.min(d[i], Math.min(a[i], b[i]));
    }
  }
}
