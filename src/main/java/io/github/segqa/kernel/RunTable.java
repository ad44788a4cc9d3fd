package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import java.util.Arrays;

/**
 * The foreground of an image as runs: stretches of rows with one value, in raster order, in
 * coordinates of the image. Costs memory by run, not by voxel.
 */
final class RunTable {
  private final Box box;
  private final int[] first;
  private int count;
  private int[] row = new int[256];
  private int[] start = new int[256];
  private int[] end = new int[256];
  private int[] value;

  private RunTable(Box box, boolean valued) {
    this.box = box;
    this.first = new int[box.isEmpty() ? 1 : Math.multiplyExact(box.ny(), box.nz()) + 1];
    this.value = valued ? new int[256] : null;
  }

  /**
   * @param mask an object
   * @return its runs, all of value 1
   */
  static RunTable of(Mask mask) {
    Box box = mask.box();
    RunTable table = new RunTable(box, false);
    RowRuns rows = new MaskRuns(mask, box);
    int[] ends = new int[Math.max(0, box.nx()) + 2];
    for (int r = 0; r < table.rows(); r++) {
      int n = rows.ends(table.y(r), table.z(r), ends);
      for (int i = 1; i < n; i += 2) {
        table.add(r, box.x0() + ends[i - 1], box.x0() + ends[i], 1);
      }
      table.first[r + 1] = table.count;
    }
    return table;
  }

  /**
   * @param labels an image
   * @return the runs of equal label above 0
   */
  static RunTable of(LabelVolume labels) {
    Box box = new Box(0, 0, 0, labels.nx(), labels.ny(), labels.nz());
    RunTable table = new RunTable(box, true);
    LabelRuns rows = new LabelRuns(labels);
    int[] ends = new int[box.nx() + 2];
    for (int r = 0; r < table.rows(); r++) {
      int n = rows.ends(table.y(r), table.z(r), ends);
      int from = 0;
      for (int i = 0; i < n; i++) {
        if (rows.label(from) != 0) {
          table.add(r, from, ends[i], rows.label(from));
        }
        from = ends[i];
      }
      table.first[r + 1] = table.count;
    }
    return table;
  }

  private void add(int r, int from, int to, int label) {
    if (count == row.length) {
      int room = Math.addExact(count, count);
      row = Arrays.copyOf(row, room);
      start = Arrays.copyOf(start, room);
      end = Arrays.copyOf(end, room);
      value = value == null ? null : Arrays.copyOf(value, room);
    }
    row[count] = r;
    start[count] = from;
    end[count] = to;
    if (value != null) {
      value[count] = label;
    }
    count++;
  }

  /** The part of the image that was looked at. */
  Box box() {
    return box;
  }

  /** Number of runs. */
  int count() {
    return count;
  }

  /** Number of rows of the box, all planes together. */
  int rows() {
    return first.length - 1;
  }

  /** Number of the row with these coordinates, -1 if it is outside the box. */
  int row(int y, int z) {
    boolean in = y >= box.y0() && y < box.y1() && z >= box.z0() && z < box.z1();
    return in ? (z - box.z0()) * box.ny() + y - box.y0() : -1;
  }

  int y(int row) {
    return box.y0() + row % box.ny();
  }

  int z(int row) {
    return box.z0() + row / box.ny();
  }

  /** First run of a row; that of the next row is one behind its last. */
  int first(int row) {
    return first[row];
  }

  int rowOf(int run) {
    return row[run];
  }

  int start(int run) {
    return start[run];
  }

  int end(int run) {
    return end[run];
  }

  int value(int run) {
    return value == null ? 1 : value[run];
  }
}
