package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import java.util.ArrayList;
import java.util.List;

/** Planes of labels, probabilities and features around a boundary voxel. For one thread. */
final class ContextPlanes {
  private static final int LABEL = 0;
  private static final int CORRECT = 1;
  private static final int FIRST = 2;

  private final BoundaryContext in;
  private final Grid grid;
  private final List<Field> fields;
  private final ChannelRing ring;
  private final boolean shared;
  private final int half;
  private final int depth;

  ContextPlanes(BoundaryContext in) {
    this.in = in;
    this.grid = in.grid();
    this.half = in.window() / 2;
    this.depth = grid.dims() == 3 ? half : 0;
    this.shared = in.features() == in.p();
    this.fields = new ArrayList<>(in.p());
    if (!shared) {
      fields.addAll(in.features());
    }
    this.ring = new ChannelRing(this::read, FIRST + fields.size(), grid, 2 * depth + 1);
  }

  private void read(int z, double[][][] to) {
    int[] row = new int[grid.nx()];
    for (int y = 0; y < grid.ny(); y++) {
      in.labels().read(z, y * row.length, row.length, row);
      for (int x = 0; x < row.length; x++) {
        to[LABEL][y][x] = row[x];
        to[CORRECT][y][x] = in.correct().get(x, y, z) ? 1 : 0;
      }
    }
    for (int c = 0; c < fields.size(); c++) {
      PlaneSource.of(fields.get(c)).read(z, to[FIRST + c]);
    }
  }

  int classes() {
    return in.p().size();
  }

  int features() {
    return in.features().size();
  }

  /** Whether the features are the probabilities. */
  boolean featuresAreProbabilities() {
    return shared;
  }

  int label(int x, int y, int z) {
    return (int) ring.plane(z)[LABEL][y][x];
  }

  boolean correct(int x, int y, int z) {
    return ring.plane(z)[CORRECT][y][x] > 0;
  }

  double p(int c, int x, int y, int z) {
    return ring.plane(z)[FIRST + c][y][x];
  }

  double feature(int f, int x, int y, int z) {
    return ring.plane(z)[FIRST + (shared ? 0 : classes()) + f][y][x];
  }

  /** What is done at a boundary voxel. */
  interface Visitor {
    void at(int x, int y);
  }

  void forEachBoundary(int z, Visitor visitor) {
    for (int y = 0; y < grid.ny(); y++) {
      for (int x = 0; x < grid.nx(); x++) {
        if (in.boundary().get(x, y, z)) {
          visitor.at(x, y);
        }
      }
    }
  }

  /** What is done with a neighbour. */
  interface Neighbour {
    void at(int x, int y, int z);
  }

  /** Visits the other voxels of the window that lie in the image. */
  void forNeighbours(int x, int y, int z, Neighbour neighbour) {
    int lastX = Math.min(grid.nx() - 1, x + half);
    int lastY = Math.min(grid.ny() - 1, y + half);
    int lastZ = Math.min(grid.nz() - 1, z + depth);
    for (int k = Math.max(0, z - depth); k <= lastZ; k++) {
      for (int j = Math.max(0, y - half); j <= lastY; j++) {
        for (int i = Math.max(0, x - half); i <= lastX; i++) {
          if (i != x || j != y || k != z) {
            neighbour.at(i, j, k);
          }
        }
      }
    }
  }

  /** Whether the whole window lies in the image. */
  boolean windowInside(int x, int y, int z) {
    return in.grid().box().contains(x - half, y - half, z - depth)
        && in.grid().box().contains(x + half, y + half, z + depth);
  }
}
