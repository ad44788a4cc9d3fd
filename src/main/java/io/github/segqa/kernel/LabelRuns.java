package io.github.segqa.kernel;

import io.github.segqa.api.LabelVolume;

/** Rows of an image of labels: a new run wherever the label changes. */
final class LabelRuns implements RowRuns {
  private final LabelVolume labels;
  private final int[] row;

  LabelRuns(LabelVolume labels) {
    this.labels = labels;
    this.row = new int[labels.nx()];
  }

  @Override
  public int ends(int y, int z, int[] ends) {
    int nx = row.length;
    labels.read(z, y * nx, nx, row);
    int n = 0;
    for (int x = 1; x < nx; x++) {
      if (row[x] != row[x - 1]) {
        ends[n++] = x;
      }
    }
    ends[n++] = nx;
    return n;
  }

  /** The label at column x of the row asked for last. */
  int label(int x) {
    return row[x];
  }
}
