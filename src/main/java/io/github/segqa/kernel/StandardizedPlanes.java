package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;

/** Window means of two volumes and their squares, plane by plane. For one thread. */
final class StandardizedPlanes {
  private static final double LEAST_VARIANCE = 1e-12;
  private static final int CHANNELS = 4;

  private final StandardizedDifference s;
  private final Grid grid;
  private final WindowFilter filter;
  private final double[][] norm;
  private final double[][][] mean;
  private final double[][][] own;

  /** One of the two volumes at one voxel, standardised. */
  static final class Score {
    double value;
    double mean;
    double variance;
    double deviation;
  }

  StandardizedPlanes(StandardizedDifference s) {
    this.s = s;
    this.grid = s.grid();
    this.filter = new WindowFilter(this::products, CHANNELS, grid, s.window());
    this.norm = s.window().sumsInside(grid);
    this.mean = new double[CHANNELS][grid.ny()][grid.nx()];
    this.own = new double[2][grid.ny()][grid.nx()];
  }

  private void products(int z, double[][][] to) {
    s.u().read(z, to[0]);
    s.v().read(z, to[1]);
    for (int k = 0; k < 2; k++) {
      for (int y = 0; y < to[k].length; y++) {
        for (int x = 0; x < to[k][y].length; x++) {
          to[k + 2][y][x] = to[k][y][x] * to[k][y][x];
        }
      }
    }
  }

  /** Sum of the weights of the window that lie in the image. */
  double norm(int x, int y, int z) {
    return norm[0][x] * norm[1][y] * norm[2][z];
  }

  /** Goes to a plane. */
  void move(int z) {
    filter.read(z, mean);
    s.u().read(z, own[0]);
    s.v().read(z, own[1]);
  }

  /** Standardises the first (0) or second (1) volume at a voxel of the plane. */
  void score(int volume, int x, int y, int z, Score to) {
    double n = norm(x, y, z);
    to.mean = mean[volume][y][x] / n;
    to.variance = mean[volume + 2][y][x] / n - to.mean * to.mean;
    to.deviation = Math.sqrt(Math.max(to.variance, LEAST_VARIANCE));
    to.value = (own[volume][y][x] - to.mean + s.c()) / (to.deviation + s.c());
  }

  /** Whether the deviation follows the variance, or is at its lower end. */
  static boolean varies(Score score) {
    return score.variance >= LEAST_VARIANCE;
  }

  boolean counts(int x, int y, int z) {
    return s.ignored() == null || !s.ignored().get(x, y, z);
  }

  void write(int z, Field map) {
    move(z);
    Score first = new Score();
    Score second = new Score();
    double[] row = new double[grid.nx()];
    for (int y = 0; y < grid.ny(); y++) {
      for (int x = 0; x < row.length; x++) {
        score(0, x, y, z, first);
        score(1, x, y, z, second);
        row[x] = counts(x, y, z) ? Math.abs(second.value - first.value) : 0;
      }
      map.write(z, y * row.length, row.length, row);
    }
  }
}
