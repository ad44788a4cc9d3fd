package io.github.segqa.kernel;

/** Rows moved by one voxel, so that loops see neighbours at one index and can be vectorised. */
final class Shift {
  private Shift() {}

  /**
   * @param row a row
   * @param left takes row[x-1], the first voxel repeated
   * @param right takes row[x+1], the last voxel repeated
   */
  static void rows(double[] row, double[] left, double[] right) {
    int n = row.length;
    System.arraycopy(row, 0, left, 1, n - 1);
    left[0] = row[0];
    System.arraycopy(row, 1, right, 0, n - 1);
    right[n - 1] = row[n - 1];
  }
}
