package io.github.segqa.kernel;

/** Rows of voxels as alternating runs of two classes. Not for several threads at once. */
interface RowRuns {
  /**
   * @param y row of the image
   * @param z plane of the image
   * @param ends takes the end of each run, counted from the start of the row; only the first run
   *     may be empty. Room for the length of the row + 2 is needed.
   * @return the number of runs; the last one ends with the row
   */
  int ends(int y, int z, int[] ends);
}
