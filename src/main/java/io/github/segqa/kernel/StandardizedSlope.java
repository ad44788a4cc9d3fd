package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.kernel.StandardizedPlanes.Score;

/**
 * Derivative of a weighted sum of standardised differences by the first volume: by the voxel
 * itself, and by the window means of the volume and its square, which the window hands back. For
 * one thread.
 */
final class StandardizedSlope {
  private static final int OWN = 0;
  private static final int MEAN = 1;
  private static final int SQUARE = 2;

  private final StandardizedDifference s;
  private final StandardizedPlanes planes;
  private final PlaneSource weight;
  private final ChannelRing parts;
  private final WindowFilter adjoint;
  private final double[][] factor;
  private final double[][][] back;
  private final double[][] u;
  private final Score first = new Score();
  private final Score second = new Score();

  StandardizedSlope(StandardizedDifference s, Field weight) {
    Grid grid = s.grid();
    this.s = s;
    this.planes = new StandardizedPlanes(s);
    this.weight = PlaneSource.of(weight);
    this.parts = new ChannelRing(this::parts, 3, grid, s.window().z().length);
    this.adjoint = new WindowFilter(this::handedBack, 2, grid, s.window());
    this.factor = new double[grid.ny()][grid.nx()];
    this.back = new double[2][grid.ny()][grid.nx()];
    this.u = new double[grid.ny()][grid.nx()];
  }

  private void parts(int z, double[][][] to) {
    planes.move(z);
    weight.read(z, factor);
    for (int y = 0; y < factor.length; y++) {
      for (int x = 0; x < factor[y].length; x++) {
        double w = factor[y][x];
        to[OWN][y][x] = 0;
        to[MEAN][y][x] = 0;
        to[SQUARE][y][x] = 0;
        if (w != 0 && planes.counts(x, y, z)) {
          parts(x, y, z, w, to);
        }
      }
    }
  }

  private void parts(int x, int y, int z, double w, double[][][] to) {
    planes.score(0, x, y, z, first);
    planes.score(1, x, y, z, second);
    double byScore = -w * Math.signum(second.value - first.value);
    double own = byScore / (first.deviation + s.c());
    double byVariance =
        StandardizedPlanes.varies(first) ? -own * first.value / (2 * first.deviation) : 0;
    double n = planes.norm(x, y, z);
    to[OWN][y][x] = own;
    to[MEAN][y][x] = (-own - 2 * first.mean * byVariance) / n;
    to[SQUARE][y][x] = byVariance / n;
  }

  private void handedBack(int z, double[][][] to) {
    double[][][] from = parts.plane(z);
    for (int y = 0; y < to[0].length; y++) {
      System.arraycopy(from[MEAN][y], 0, to[0][y], 0, to[0][y].length);
      System.arraycopy(from[SQUARE][y], 0, to[1][y], 0, to[1][y].length);
    }
  }

  /** Adds a plane of the derivative. */
  void plane(int z, Field into) {
    adjoint.read(z, back);
    s.u().read(z, u);
    double[][] own = parts.plane(z)[OWN];
    for (int y = 0; y < u.length; y++) {
      double[] sum = back[0][y];
      for (int x = 0; x < sum.length; x++) {
        sum[x] += own[y][x] + 2 * u[y][x] * back[1][y][x];
      }
      into.add(z, y * sum.length, sum.length, sum, 1);
    }
  }
}
