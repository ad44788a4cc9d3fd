package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import java.util.Arrays;

/**
 * Derivative of a sum of similarities by the first volume. At each position the derivatives by the
 * window means of u, of uv (by v) and of u² (by 2u) are found, and the window hands them back. For
 * one thread.
 */
final class SimilaritySlope {
  private static final int CHANNELS = 3;

  private final Similarity s;
  private final boolean contrastOnly;
  private final SimilarityPlanes planes;
  private final WindowFilter adjoint;
  private final double[][][] back;
  private final double[][] u;
  private final double[][] v;

  SimilaritySlope(Similarity s, boolean contrastOnly) {
    Grid grid = s.grid();
    this.s = s;
    this.contrastOnly = contrastOnly;
    this.planes = new SimilarityPlanes(s);
    this.adjoint = new WindowFilter(this::coefficients, CHANNELS, grid, s.window());
    this.back = new double[CHANNELS][grid.ny()][grid.nx()];
    this.u = new double[grid.ny()][grid.nx()];
    this.v = new double[grid.ny()][grid.nx()];
  }

  private void coefficients(int z, double[][][] to) {
    for (double[][] plane : to) {
      for (double[] row : plane) {
        Arrays.fill(row, 0);
      }
    }
    planes.forEach(
        z,
        (x, y, t) -> {
          double l = contrastOnly ? 1 : t.luminance;
          double byContrast = 2 * l / t.b2;
          to[0][y][x] = byContrast * (t.mu * t.contrast - t.mv);
          to[1][y][x] = byContrast;
          to[2][y][x] = -byContrast * t.contrast;
          if (!contrastOnly) {
            to[0][y][x] += 2 * t.contrast * (t.mv - t.mu * t.luminance) / t.b1;
          }
        });
  }

  /** Adds factor times a plane of the derivative. */
  void plane(int z, double factor, Field to) {
    adjoint.read(z, back);
    s.u().read(z, u);
    s.v().read(z, v);
    int nx = to.nx();
    for (int y = 0; y < u.length; y++) {
      double[] sum = back[0][y];
      for (int x = 0; x < nx; x++) {
        sum[x] += v[y][x] * back[1][y][x] + u[y][x] * back[2][y][x];
      }
      to.add(z, y * nx, nx, sum, factor);
    }
  }
}
