package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;

/** Window statistics of two volumes, plane by plane. For one thread. */
final class SimilarityPlanes {
  private static final int U = 0;
  private static final int V = 1;
  private static final int UU = 2;
  private static final int VV = 3;
  private static final int UV = 4;
  private static final int CHANNELS = 5;

  private final Similarity s;
  private final WindowFilter filter;
  private final double[][][] mean;

  /** What the similarity at one position is made of. */
  static final class Terms {
    double mu;
    double mv;
    double b1;
    double b2;
    double luminance;
    double contrast;

    double full() {
      return luminance * contrast;
    }
  }

  SimilarityPlanes(Similarity s) {
    Grid grid = s.grid();
    this.s = s;
    this.mean = new double[CHANNELS][grid.ny()][grid.nx()];
    this.filter = new WindowFilter(this::products, CHANNELS, grid, s.window());
  }

  private void products(int z, double[][][] to) {
    s.u().read(z, to[U]);
    s.v().read(z, to[V]);
    for (int y = 0; y < to[U].length; y++) {
      multiply(to[UU][y], to[U][y], to[U][y]);
      multiply(to[VV][y], to[V][y], to[V][y]);
      multiply(to[UV][y], to[U][y], to[V][y]);
    }
  }

  private static void multiply(double[] to, double[] a, double[] b) {
    for (int i = 0; i < to.length; i++) {
      to[i] = a[i] * b[i];
    }
  }

  /** What is done at a position. */
  interface Position {
    void at(int x, int y, Terms t);
  }

  /** Visits the positions of a plane that count. */
  void forEach(int z, Position position) {
    Box box = s.positions();
    if (z < box.z0() || z >= box.z1()) {
      return;
    }
    filter.read(z, mean);
    Terms t = new Terms();
    for (int y = box.y0(); y < box.y1(); y++) {
      for (int x = box.x0(); x < box.x1(); x++) {
        if (s.ignored() == null || !s.ignored().get(x, y, z)) {
          terms(x, y, t);
          position.at(x, y, t);
        }
      }
    }
  }

  private void terms(int x, int y, Terms t) {
    t.mu = mean[U][y][x];
    t.mv = mean[V][y][x];
    t.b1 = t.mu * t.mu + t.mv * t.mv + s.c1();
    t.b2 = mean[UU][y][x] - t.mu * t.mu + (mean[VV][y][x] - t.mv * t.mv) + s.c2();
    t.luminance = (2 * t.mu * t.mv + s.c1()) / t.b1;
    t.contrast = (2 * (mean[UV][y][x] - t.mu * t.mv) + s.c2()) / t.b2;
  }

  /** Adds the similarities of a plane, their contrast factors and their number. */
  void add(int z, double[] sums) {
    forEach(
        z,
        (x, y, t) -> {
          sums[0] += t.full();
          sums[1] += t.contrast;
          sums[2]++;
        });
  }
}
