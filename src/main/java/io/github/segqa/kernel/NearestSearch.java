package io.github.segqa.kernel;

import io.github.segqa.api.Mask;
import java.util.function.Supplier;

/**
 * Finds the nearest set bit of a mask; one for each thread. Near bits are found by going through
 * the rows around in order of their distance, 64 voxels a word; far ones by branch and bound over
 * blocks. Both are exact. The bit found last bounds the next search, so neighbouring queries are
 * cheap. All coordinates are relative to the mask's box.
 */
final class NearestSearch {
  private final long[][] planes;
  private final int words;
  private final int ny;
  private final StepCosts steps;
  private final boolean largest;
  private final double[] stepX;
  private final double[] stepY;
  private final double[] stepZ;
  private final RowSpiral spiral;
  private final Supplier<BlockTree> trees;
  private BlockTree tree;

  private int x;
  private int y;
  private int z;
  private double best;
  private int foundX = -1;
  private int foundY;
  private int foundZ;

  /**
   * @param sites where to search
   * @param steps costs for its box
   * @param spiral rows for its box
   * @param trees gives the blocks of the mask, once they are needed
   */
  NearestSearch(Mask sites, StepCosts steps, RowSpiral spiral, Supplier<BlockTree> trees) {
    this.planes = new long[sites.box().nz()][];
    for (int k = 0; k < planes.length; k++) {
      planes[k] = sites.plane(sites.box().z0() + k);
    }
    this.words = sites.wordsPerRow();
    this.ny = sites.box().ny();
    this.steps = steps;
    this.largest = steps.largest();
    this.stepX = steps.along(0);
    this.stepY = steps.along(1);
    this.stepZ = steps.along(2);
    this.spiral = spiral;
    this.trees = trees;
  }

  /** Distance of a voxel to the nearest set bit; +infinity if there is none. */
  double distance(int queryX, int queryY, int queryZ) {
    if (tree != null && foundX < 0) {
      return Double.POSITIVE_INFINITY;
    }
    x = queryX;
    y = queryY;
    z = queryZ;
    best = foundX < 0 ? Double.POSITIVE_INFINITY : costOfFound();
    boolean far = best > spiral.reach && foundX >= 0;
    if (far || !searchRows()) {
      if (tree == null) {
        tree = trees.get();
      }
      searchBlock(tree.height(), 0, 0, 0);
    }
    return steps.distance(best);
  }

  private double costOfFound() {
    double row = join(stepZ[Math.abs(foundZ - z)], stepY[Math.abs(foundY - y)]);
    return join(row, stepX[Math.abs(foundX - x)]);
  }

  private double join(double a, double b) {
    return largest ? Math.max(a, b) : a + b;
  }

  /** Returns whether no row beyond the spiral can be nearer than what was found. */
  private boolean searchRows() {
    double[] cost = spiral.cost;
    int w = x >> 6;
    for (int k = 0; k < cost.length; k++) {
      if (cost[k] >= best) {
        return true;
      }
      int rowY = y + spiral.dy[k];
      int rowZ = z + spiral.dz[k];
      if (rowY >= 0 && rowY < ny && rowZ >= 0 && rowZ < planes.length) {
        searchRow(planes[rowZ], rowY * words, w, cost[k], rowY, rowZ);
      }
    }
    return best <= spiral.reach;
  }

  private void searchRow(long[] plane, int row, int w, double cost, int rowY, int rowZ) {
    long here = plane[row + w];
    int right = right(plane, row, w, here, cost);
    int left = left(plane, row, w, here, cost);
    int d = Math.min(left, right);
    if (d < Integer.MAX_VALUE) {
      double c = join(cost, stepX[d]);
      if (c < best) {
        best = c;
        foundX = d == right ? x + d : x - d;
        foundY = rowY;
        foundZ = rowZ;
      }
    }
  }

  /** Steps to the next bit at or after x; large if there is none, or none near enough. */
  private int right(long[] plane, int row, int w, long here, double cost) {
    long bits = here >>> x;
    if (bits != 0) {
      return Long.numberOfTrailingZeros(bits);
    }
    int d = 64 - (x & 63);
    for (int v = w + 1; v < words && join(cost, stepX[d]) < best; v++, d += 64) {
      if (plane[row + v] != 0) {
        return d + Long.numberOfTrailingZeros(plane[row + v]);
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Steps to the next bit at or before x; large if there is none, or none near enough. */
  private int left(long[] plane, int row, int w, long here, double cost) {
    long bits = here << 63 - (x & 63);
    if (bits != 0) {
      return Long.numberOfLeadingZeros(bits);
    }
    int d = (x & 63) + 1;
    for (int v = w - 1; v >= 0 && join(cost, stepX[d]) < best; v--, d += 64) {
      if (plane[row + v] != 0) {
        return d + Long.numberOfLeadingZeros(plane[row + v]);
      }
    }
    return Integer.MAX_VALUE;
  }

  private void searchBlock(int level, int bx, int by, int bz) {
    int i = tree.index(level, bx, by, bz);
    if (i < 0) {
      return;
    }
    int[] b = tree.bounds(level);
    double row = join(stepZ[gap(z, b[i + 2], b[i + 5])], stepY[gap(y, b[i + 1], b[i + 4])]);
    if (join(row, stepX[gap(x, b[i], b[i + 3])]) >= best) {
      return;
    }
    if (level == 0) {
      searchLeaf(b, i, bx);
      return;
    }
    int near = x >> 5 + level & 1 | (y >> 1 + level & 1) << 1 | (z >> 1 + level & 1) << 2;
    for (int k = 0; k < 8; k++) {
      int child = k ^ near;
      searchBlock(
          level - 1, 2 * bx + (child & 1), 2 * by + (child >> 1 & 1), 2 * bz + (child >> 2));
    }
  }

  private static int gap(int v, int first, int last) {
    return Math.max(0, Math.max(first - v, v - last));
  }

  private void searchLeaf(int[] b, int i, int word) {
    for (int rowZ = b[i + 2]; rowZ <= b[i + 5]; rowZ++) {
      for (int rowY = b[i + 1]; rowY <= b[i + 4]; rowY++) {
        double cost = join(stepZ[Math.abs(rowZ - z)], stepY[Math.abs(rowY - y)]);
        long bits = planes[rowZ][rowY * words + word];
        if (cost < best && bits != 0) {
          searchWord(bits, 64 * word, cost, rowY, rowZ);
        }
      }
    }
  }

  private void searchWord(long bits, int start, double cost, int rowY, int rowZ) {
    int at = x - start;
    long after = at >= 64 ? 0 : at <= 0 ? bits : bits >>> at << at;
    long before = bits & ~after;
    if (after != 0) {
      offer(start + Long.numberOfTrailingZeros(after), cost, rowY, rowZ);
    }
    if (before != 0) {
      offer(start + 63 - Long.numberOfLeadingZeros(before), cost, rowY, rowZ);
    }
  }

  private void offer(int bitX, double cost, int rowY, int rowZ) {
    double c = join(cost, stepX[Math.abs(bitX - x)]);
    if (c < best) {
      best = c;
      foundX = bitX;
      foundY = rowY;
      foundZ = rowZ;
    }
  }
}
