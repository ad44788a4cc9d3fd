package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;

/**
 * Erosion of real-valued volumes: the minimum over a voxel and its face neighbours; outside the
 * image is ignored (losses' spec, cldice).
 */
public final class SoftErosion {
  private final double[] left;
  private final double[] right;

  /**
   * @param source a volume
   * @param grid its size
   * @param progress asked for cancellation before every few planes
   * @return the eroded volume
   */
  public static Field of(Field source, Grid grid, Progress progress) {
    Field out = Field.zeros(grid);
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new PlaneRing(PlaneSource.of(source), grid, 3),
        (ring, z) -> new SoftErosion(grid.nx()).write(ring, z, out));
    return out;
  }

  /**
   * Hands the derivatives of an eroded volume back to the voxels that gave the minima.
   *
   * @param source the volume before erosion
   * @param slope derivative by the eroded volume
   * @param into the derivatives by the source are added to it
   * @param grid size of the volumes
   * @param progress asked for cancellation before every few planes
   */
  public static void addAdjoint(
      Field source, Field slope, Field into, Grid grid, Progress progress) {
    ExtremumAdjoint.ofErosion(grid, progress).add(PlaneSource.of(source), slope, into);
  }

  private void write(PlaneRing source, int z, Field out) {
    double[][] rows = new double[out.ny()][out.nx()];
    plane(source, z, rows);
    for (int y = 0; y < rows.length; y++) {
      out.write(z, y * out.nx(), out.nx(), rows[y]);
    }
  }

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
