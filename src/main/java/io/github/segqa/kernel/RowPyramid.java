package io.github.segqa.kernel;

import io.github.segqa.api.Mask;
import java.util.Arrays;

/**
 * The rows of a mask, and above them rows that are the bitwise OR of two by two rows below, up to
 * one row for everything: a bit that is not set in a row says that nothing is there in any of the
 * rows below. Coordinates are relative to the mask's box.
 */
final class RowPyramid {
  /** Rows of one level under a row of the next, in y and in z, as a power of two. */
  static final int SHIFT = 1;

  private final int words;
  private final int levels;
  private final int[] rows;
  private final long[][][] planes;
  private final boolean empty;

  RowPyramid(Mask mask) {
    words = mask.wordsPerRow();
    int ny = mask.box().ny();
    int nz = mask.box().nz();
    int n = 1;
    while (above(ny, n - 1) > 1 || above(nz, n - 1) > 1) {
      n++;
    }
    levels = n;
    rows = new int[levels];
    planes = new long[levels][][];
    rows[0] = ny;
    planes[0] = new long[nz][];
    for (int z = 0; z < nz; z++) {
      planes[0][z] = mask.plane(mask.box().z0() + z);
    }
    for (int level = 1; level < levels; level++) {
      rows[level] = above(rows[level - 1], 1);
      planes[level] = merge(planes[level - 1], rows[level - 1]);
    }
    empty = Arrays.stream(planes[levels - 1][0]).allMatch(word -> word == 0);
  }

  private static int above(int n, int levels) {
    return (n - 1 >> SHIFT * levels) + 1;
  }

  private long[][] merge(long[][] below, int ny) {
    long[][] merged = new long[above(below.length, 1)][words * above(ny, 1)];
    for (int z = 0; z < below.length; z++) {
      long[] to = merged[z >> SHIFT];
      for (int y = 0; y < ny; y++) {
        int row = (y >> SHIFT) * words;
        for (int w = 0; w < words; w++) {
          to[row + w] |= below[z][y * words + w];
        }
      }
    }
    return merged;
  }

  boolean isEmpty() {
    return empty;
  }

  /** Number of levels; level 0 is the mask itself, the last one has a single row. */
  int levels() {
    return levels;
  }

  /** Rows of each plane of a level. */
  int rows(int level) {
    return rows[level];
  }

  /** Words of a level, by plane and row. */
  long[][] planes(int level) {
    return planes[level];
  }
}
