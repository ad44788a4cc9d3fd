package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.Arrays;

/**
 * Joins voxels in a given order to components and tells, whenever two meet, which is the younger
 * and at which voxel they meet (elder rule).
 */
final class MergeTree {
  /** Memory it needs, with the order of the voxels. */
  static final int BYTES_PER_VOXEL = 16;

  private static final int CHECK = 1 << 13;

  private final Grid grid;
  private final int[][] offsets;
  private final boolean outside;
  private final Progress progress;
  private final int[] parent;
  private final int[] age;

  /**
   * @param grid size of the volume, fewer than 2³¹ voxels
   * @param offsets neighbours x, y, z that join
   * @param outside whether the image is surrounded by a component older than all
   * @param progress asked for cancellation now and then
   */
  MergeTree(Grid grid, int[][] offsets, boolean outside, Progress progress) {
    this.grid = grid;
    this.offsets = offsets;
    this.outside = outside;
    this.progress = progress;
    int n = Math.toIntExact(grid.voxels());
    this.parent = new int[n + 1];
    this.age = new int[n + 1];
  }

  /** Two components that meet. */
  interface Meeting {
    /**
     * @param first first voxel of the younger component
     * @param place voxel at which it meets the older one
     */
    void at(int first, int place);
  }

  /**
   * @param order voxels in the order in which they come
   * @param backwards whether from the last to the first
   * @param meeting told of every meeting, but not of a voxel that joins a component as it comes
   */
  void run(int[] order, boolean backwards, Meeting meeting) {
    int n = order.length;
    Arrays.fill(parent, -1);
    parent[n] = n;
    age[n] = -1;
    for (int k = 0; k < n; k++) {
      if (k % CHECK == 0) {
        progress.check();
        progress.done(k, n);
      }
      int v = order[backwards ? n - 1 - k : k];
      parent[v] = v;
      age[v] = k;
      visit(v, meeting);
    }
  }

  private void visit(int v, Meeting meeting) {
    int nx = grid.nx();
    int x = v % nx;
    int y = v / nx % grid.ny();
    int z = v / nx / grid.ny();
    for (int[] o : offsets) {
      if (grid.box().contains(x + o[0], y + o[1], z + o[2])) {
        int u = v + o[0] + nx * (o[1] + grid.ny() * o[2]);
        if (parent[u] >= 0) {
          join(u, v, meeting);
        }
      } else if (outside && (grid.dims() == 3 || o[2] == 0)) {
        join(parent.length - 1, v, meeting);
      }
    }
  }

  private void join(int u, int v, Meeting meeting) {
    int a = root(u);
    int b = root(v);
    if (a != b) {
      int young = age[a] > age[b] ? a : b;
      parent[young] = young == a ? b : a;
      if (young != v) {
        meeting.at(young, v);
      }
    }
  }

  private int root(int v) {
    int i = v;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }
}
