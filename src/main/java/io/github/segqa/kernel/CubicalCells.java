package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import java.util.Arrays;

/**
 * The edges and squares of the closed voxels of a volume, numbered in the order in which their
 * first voxel, the owner, comes. A cell is a point of the grid of doubled coordinates: odd
 * coordinates are those along which it extends.
 */
final class CubicalCells {
  private static final int[][] SQUARES = Neighbourhood.around(1);
  private static final int[][] EDGES =
      Arrays.stream(Neighbourhood.around(2)).filter(o -> steps(o) == 2).toArray(int[][]::new);

  private final int wx;
  private final int wy;
  private final Grid grid;
  private final int[] number;
  private final int[] squareCell;
  private final int[] edgeOwner;
  private final int[] squareOwner;

  CubicalCells(Grid grid, int[] order) {
    this.grid = grid;
    this.wx = 2 * grid.nx() + 1;
    this.wy = 2 * grid.ny() + 1;
    int wz = 2 * grid.nz() + 1;
    this.number = new int[Math.multiplyExact(Math.multiplyExact(wx, wy), wz)];
    this.edgeOwner = new int[count(1)];
    this.squareOwner = new int[count(2)];
    this.squareCell = new int[squareOwner.length];
    fill(order);
  }

  private static int steps(int[] o) {
    return Math.abs(o[0]) + Math.abs(o[1]) + Math.abs(o[2]);
  }

  /** Number of cells that extend along so many axes. */
  private int count(int extents) {
    int sum = 0;
    for (int bits = 0; bits < 8; bits++) {
      if (Integer.bitCount(bits) == extents) {
        int n = (bits & 1) != 0 ? grid.nx() : grid.nx() + 1;
        n = Math.multiplyExact(n, (bits & 2) != 0 ? grid.ny() : grid.ny() + 1);
        sum += Math.multiplyExact(n, (bits & 4) != 0 ? grid.nz() : grid.nz() + 1);
      }
    }
    return sum;
  }

  private void fill(int[] order) {
    int edges = 0;
    int squares = 0;
    for (int v : order) {
      int centre = centre(v);
      for (int[] o : EDGES) {
        int cell = centre + step(o);
        if (number[cell] == 0) {
          edgeOwner[edges] = v;
          number[cell] = ++edges;
        }
      }
      for (int[] o : SQUARES) {
        int cell = centre + step(o);
        if (number[cell] == 0) {
          squareOwner[squares] = v;
          squareCell[squares] = cell;
          number[cell] = ++squares;
        }
      }
    }
  }

  private int centre(int v) {
    int x = v % grid.nx();
    int y = v / grid.nx() % grid.ny();
    int z = v / grid.nx() / grid.ny();
    return 2 * x + 1 + wx * (2 * y + 1 + wy * (2 * z + 1));
  }

  private int step(int[] o) {
    return o[0] + wx * (o[1] + wy * o[2]);
  }

  int edges() {
    return edgeOwner.length;
  }

  int squares() {
    return squareOwner.length;
  }

  int ownerOfEdge(int edge) {
    return edgeOwner[edge];
  }

  int ownerOfSquare(int square) {
    return squareOwner[square];
  }

  /** Writes the numbers of the four edges of a square, descending; returns 4. */
  int edgesOf(int square, int[] to) {
    int cell = squareCell[square];
    int n = 0;
    int[] strides = {1, wx, wx * wy};
    int[] at = {cell % wx, cell / wx % wy, cell / wx / wy};
    for (int axis = 0; axis < 3; axis++) {
      if (at[axis] % 2 == 1) {
        to[n++] = -number[cell - strides[axis]];
        to[n++] = -number[cell + strides[axis]];
      }
    }
    Arrays.sort(to, 0, n);
    for (int i = 0; i < n; i++) {
      to[i] = -to[i] - 1;
    }
    return n;
  }

  /** Squares over which parts of the background merge if the volume is taken apart again. */
  boolean[] mergesOfBackground() {
    int[] parent = new int[Math.toIntExact(grid.voxels()) + 1];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    boolean[] merges = new boolean[squares()];
    for (int s = merges.length - 1; s >= 0; s--) {
      int cell = squareCell[s];
      int[] at = {cell % wx, cell / wx % wy, cell / wx / wy};
      int axis = at[0] % 2 == 0 ? 0 : at[1] % 2 == 0 ? 1 : 2;
      int a = root(parent, voxel(at, axis, -1));
      int b = root(parent, voxel(at, axis, 1));
      merges[s] = a != b;
      parent[a] = b;
    }
    return merges;
  }

  /** The voxel on one side of a square; the number of voxels stands for the outside. */
  private int voxel(int[] at, int axis, int side) {
    int[] v = at.clone();
    v[axis] += side;
    if (v[axis] < 0 || v[axis] > 2 * grid.size(axis)) {
      return Math.toIntExact(grid.voxels());
    }
    return v[0] / 2 + grid.nx() * (v[1] / 2 + grid.ny() * (v[2] / 2));
  }

  private static int root(int[] parent, int v) {
    int i = v;
    while (parent[i] != i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  }
}
