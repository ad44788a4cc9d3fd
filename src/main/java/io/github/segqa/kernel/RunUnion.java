package io.github.segqa.kernel;

import io.github.segqa.api.Connectivity;

/**
 * Connected components of runs by union-find: each row is merged with its neighbours among the rows
 * before it, walking both lists of runs once.
 */
final class RunUnion {
  private final RunTable runs;
  private final int[] parent;

  private RunUnion(RunTable runs) {
    this.runs = runs;
    this.parent = new int[runs.count()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /**
   * @param runs the foreground; runs of different value are never joined
   * @param connectivity which voxels touch
   * @return the number of the component of each run; components are numbered from 0 in raster order
   *     of their first voxel
   */
  static int[] components(RunTable runs, Connectivity connectivity) {
    RunUnion union = new RunUnion(runs);
    int side = connectivity == Connectivity.FACE ? 0 : 1;
    for (int r = 0; r < runs.rows(); r++) {
      if (runs.first(r) < runs.first(r + 1)) {
        int y = runs.y(r);
        int z = runs.z(r);
        union.join(r, runs.row(y - 1, z), side);
        union.join(r, runs.row(y, z - 1), side);
        if (connectivity != Connectivity.FACE) {
          int corner = connectivity == Connectivity.FULL ? 1 : 0;
          union.join(r, runs.row(y - 1, z - 1), corner);
          union.join(r, runs.row(y + 1, z - 1), corner);
        }
      }
    }
    return union.number();
  }

  /** Joins the runs of two rows that overlap, or with reach 1 also those that touch diagonally. */
  private void join(int row, int other, int reach) {
    if (other < 0) {
      return;
    }
    int i = runs.first(row);
    int j = runs.first(other);
    int iEnd = runs.first(row + 1);
    int jEnd = runs.first(other + 1);
    while (i < iEnd && j < jEnd) {
      joinIfNear(i, j, reach);
      int difference = runs.end(i) - runs.end(j);
      if (difference == 0 && i + 1 < iEnd) {
        joinIfNear(i + 1, j, reach); // labels may follow each other without a gap
      }
      if (difference < 0) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void joinIfNear(int i, int j, int reach) {
    if (runs.start(i) < runs.end(j) + reach
        && runs.start(j) < runs.end(i) + reach
        && runs.value(i) == runs.value(j)) {
      int a = root(i);
      int b = root(j);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private int root(int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }

  /** The smallest run of a component is its root, so numbers rise with the first voxel. */
  private int[] number() {
    int n = 0;
    for (int i = 0; i < parent.length; i++) {
      parent[i] = parent[i] == i ? n++ : parent[parent[i]];
    }
    return parent;
  }
}
