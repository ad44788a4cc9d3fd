package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.Arrays;

/**
 * Loops of a 3D volume that grows voxel by voxel as a cubical complex, by reduction of the boundary
 * matrix of its squares over edges. Squares that close a cavity are the ones over which components
 * of the background merge; they are left out beforehand, so that no column reduces to nothing.
 * Takes about {@value #BYTES_PER_VOXEL} bytes a voxel; the time is cubic at worst, but in practice
 * grows like the number of voxels.
 */
final class LoopPersistence {
  /** Memory it needs. */
  static final int BYTES_PER_VOXEL = 200;

  private static final int CHECK = 1 << 12;

  private final Progress progress;
  private final CubicalCells cells;
  private final int[] columnOfPivot;
  private final int[][] columns;
  private int[] column = new int[64];
  private int[] spare = new int[64];
  private int length;

  /**
   * @param grid size of the volume
   * @param order voxels in the order in which they come
   * @param progress asked for cancellation now and then
   */
  LoopPersistence(Grid grid, int[] order, Progress progress) {
    this.progress = progress;
    this.cells = new CubicalCells(grid, order);
    this.columnOfPivot = new int[cells.edges()];
    this.columns = new int[cells.squares()][];
  }

  /** A loop. */
  interface Loop {
    /**
     * @param birth voxel that closes it
     * @param death voxel that fills it
     */
    void at(int birth, int death);
  }

  /**
   * @param loop told of every loop, also of those born and dead at one voxel
   */
  void run(Loop loop) {
    boolean[] closesCavity = cells.mergesOfBackground();
    for (int s = 0; s < columns.length; s++) {
      if (s % CHECK == 0) {
        progress.check();
        progress.done(s, columns.length);
      }
      if (!closesCavity[s]) {
        length = cells.edgesOf(s, column);
        int pivot = reduce();
        columnOfPivot[pivot] = s + 1;
        columns[s] = Arrays.copyOf(column, length);
        loop.at(cells.ownerOfEdge(pivot), cells.ownerOfSquare(s));
      }
    }
  }

  /** Adds earlier columns until the largest edge is that of no other column. */
  private int reduce() {
    while (columnOfPivot[column[0]] > 0) {
      add(columns[columnOfPivot[column[0]] - 1]);
    }
    return column[0];
  }

  /** Symmetric difference of two descending lists. */
  private void add(int[] other) {
    if (spare.length < length + other.length) {
      spare = new int[2 * (length + other.length)];
    }
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < length && j < other.length) {
      if (column[i] == other[j]) {
        i++;
        j++;
      } else {
        spare[n++] = column[i] > other[j] ? column[i++] : other[j++];
      }
    }
    while (i < length) {
      spare[n++] = column[i++];
    }
    while (j < other.length) {
      spare[n++] = other[j++];
    }
    int[] swap = column;
    column = spare;
    spare = swap;
    length = n;
  }
}
