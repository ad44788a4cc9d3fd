package io.github.segqa.kernel;

import io.github.segqa.api.Grid;

/** Visits the voxels of a {@link BoundaryPull}, plane by plane. For one thread. */
final class PullPlanes {
  private static final double OUTSIDE = 1e5;
  private static final double SLACK = 1e-9;

  /** Order in which neighbours are tried in 2D, dx and dy: that of the authors' code. */
  private static final int[][] FLAT = {
    {0, 1}, {0, -1}, {-1, 0}, {1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
  };

  private final BoundaryPull pull;
  private final Grid grid;
  private final int classes;
  private final ChannelRing logs;
  private final int[][] offsets;
  private final double[][] neighbour;
  private final double[] score;
  private final double[] centre;

  PullPlanes(BoundaryPull pull) {
    this.pull = pull;
    this.grid = pull.grid();
    this.classes = pull.p().size();
    this.logs = new ChannelRing(new LogProbabilities(pull.p(), pull.eps()), 2 * classes, grid, 3);
    this.offsets = grid.dims() == 2 ? flat() : Neighbourhood.around(3);
    this.neighbour = new double[offsets.length][classes];
    this.score = new double[offsets.length];
    this.centre = new double[classes];
  }

  private static int[][] flat() {
    int[][] out = new int[FLAT.length][];
    for (int k = 0; k < out.length; k++) {
      out[k] = new int[] {FLAT[k][0], FLAT[k][1], 0};
    }
    return out;
  }

  /** A boundary voxel with a nearer neighbour. */
  interface Visitor {
    void at(int x, int y, Item item);
  }

  /**
   * What a boundary voxel adds.
   *
   * @param value its weighted cross-entropy
   * @param slope derivative of that by the logarithms of its own probabilities
   */
  record Item(double value, double[] slope) {}

  void forEach(int z, Visitor visitor) {
    for (int y = 0; y < grid.ny(); y++) {
      for (int x = 0; x < grid.nx(); x++) {
        if (pull.target().voxels().get(x, y, z)) {
          int nearest = nearest(x, y, z);
          if (nearest < offsets.length) {
            read(x, y, z);
            visitor.at(x, y, item(nearest, pull.target().at(x, y, z)));
          }
        }
      }
    }
  }

  /** The first of the nearest neighbours; the number of neighbours if it is the voxel itself. */
  private int nearest(int x, int y, int z) {
    double[] d = score;
    double own = pull.target().at(x, y, z);
    double least = own;
    for (int k = 0; k < d.length; k++) {
      int[] o = offsets[k];
      boolean inside = grid.box().contains(x + o[0], y + o[1], z + o[2]);
      d[k] = inside ? pull.target().at(x + o[0], y + o[1], z + o[2]) : OUTSIDE;
      least = Math.min(least, d[k]);
    }
    int k = 0;
    while (k < d.length && d[k] > least + SLACK) {
      k++;
    }
    return k;
  }

  /** Probabilities of the neighbours, clamped into the image, and their divergences. */
  private void read(int x, int y, int z) {
    double[][][] here = logs.plane(z);
    for (int c = 0; c < classes; c++) {
      centre[c] = here[classes + c][y][x];
    }
    for (int k = 0; k < offsets.length; k++) {
      double[][][] plane = logs.plane(clamp(z + offsets[k][2], grid.nz()));
      int j = clamp(y + offsets[k][1], grid.ny());
      int i = clamp(x + offsets[k][0], grid.nx());
      score[k] = 0;
      for (int c = 0; c < classes; c++) {
        neighbour[k][c] = plane[c][j][i];
        score[k] += plane[c][j][i] * (plane[classes + c][j][i] - centre[c]);
      }
    }
  }

  private static int clamp(int i, int n) {
    return Math.max(0, Math.min(n - 1, i));
  }

  private Item item(int nearest, double distance) {
    double limit = pull.target().limit();
    double weight = Math.min(distance, limit) / limit;
    double smoothing = pull.target().smoothing();
    double other = smoothing / score.length;
    double log = logOfSum(score);
    double sumOfTargets = other * (score.length - 1) + 1 - smoothing;
    double value = 0;
    double[] slope = new double[classes];
    for (int k = 0; k < score.length; k++) {
      double target = k == nearest ? 1 - smoothing : other;
      value -= target * (score[k] - log);
      double byScore = Math.exp(score[k] - log) * sumOfTargets - target;
      for (int c = 0; c < classes; c++) {
        slope[c] -= weight * byScore * neighbour[k][c];
      }
    }
    return new Item(weight * value, slope);
  }

  private static double logOfSum(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double s : scores) {
      max = Math.max(max, s);
    }
    double sum = 0;
    for (double s : scores) {
      sum += Math.exp(s - max);
    }
    return max + Math.log(sum);
  }
}
