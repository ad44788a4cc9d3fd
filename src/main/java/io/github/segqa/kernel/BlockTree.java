package io.github.segqa.kernel;

import io.github.segqa.api.Mask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tight boxes around the set bits of a mask, in blocks of one word by four by four rows, then of
 * twice the size in each axis, and so on up to one block. All coordinates are relative to the
 * mask's box.
 */
final class BlockTree {
  /** Rows and planes of a block of the lowest level. */
  static final int ROWS = 4;

  private static final int SIDES = 6;

  /**
   * One level of blocks.
   *
   * @param nx blocks along x
   * @param ny blocks along y
   * @param nz blocks along z
   * @param bounds first x, y, z, then last x, y, z of each block; last x is -1 if it is empty
   */
  private record Level(int nx, int ny, int nz, int[] bounds) {
    static Level empty(int nx, int ny, int nz) {
      int[] bounds = new int[SIDES * Math.multiplyExact(nx, Math.multiplyExact(ny, nz))];
      for (int i = 0; i < bounds.length; i += SIDES) {
        Arrays.fill(bounds, i, i + 3, Integer.MAX_VALUE);
        Arrays.fill(bounds, i + 3, i + SIDES, -1);
      }
      return new Level(nx, ny, nz, bounds);
    }

    int index(int x, int y, int z) {
      return SIDES * ((z * ny + y) * nx + x);
    }

    void extend(int i, int x0, int y0, int z0, int x1, int y1, int z1) {
      bounds[i] = Math.min(bounds[i], x0);
      bounds[i + 1] = Math.min(bounds[i + 1], y0);
      bounds[i + 2] = Math.min(bounds[i + 2], z0);
      bounds[i + 3] = Math.max(bounds[i + 3], x1);
      bounds[i + 4] = Math.max(bounds[i + 4], y1);
      bounds[i + 5] = Math.max(bounds[i + 5], z1);
    }
  }

  private final List<Level> levels = new ArrayList<>();

  BlockTree(Mask mask) {
    int words = mask.wordsPerRow();
    int ny = mask.box().ny();
    int nz = mask.box().nz();
    levels.add(Level.empty(words, above(ny, ROWS), above(nz, ROWS)));
    for (int z = 0; z < nz; z++) {
      addPlane(mask.plane(mask.box().z0() + z), words, ny, z);
    }
    while (top().nx * top().ny * top().nz > 1) {
      levels.add(parents(top()));
    }
  }

  private Level top() {
    return levels.get(levels.size() - 1);
  }

  private static int above(int n, int size) {
    return (n + size - 1) / size;
  }

  private void addPlane(long[] plane, int words, int ny, int z) {
    Level leaves = levels.get(0);
    for (int y = 0; y < ny; y++) {
      for (int w = 0; w < words; w++) {
        long bits = plane[y * words + w];
        if (bits != 0) {
          int first = 64 * w + Long.numberOfTrailingZeros(bits);
          int last = 64 * w + 63 - Long.numberOfLeadingZeros(bits);
          leaves.extend(leaves.index(w, y / ROWS, z / ROWS), first, y, z, last, y, z);
        }
      }
    }
  }

  private static Level parents(Level c) {
    Level p = Level.empty(above(c.nx, 2), above(c.ny, 2), above(c.nz, 2));
    int[] b = c.bounds;
    for (int z = 0; z < c.nz; z++) {
      for (int y = 0; y < c.ny; y++) {
        for (int x = 0; x < c.nx; x++) {
          int i = c.index(x, y, z);
          p.extend(
              p.index(x / 2, y / 2, z / 2), b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5]);
        }
      }
    }
    return p;
  }

  int height() {
    return levels.size() - 1;
  }

  /** Bounds of the blocks of a level; see {@link #index}. */
  int[] bounds(int level) {
    return levels.get(level).bounds;
  }

  /** Where the bounds of a block start; -1 if there is no such block, or nothing in it. */
  int index(int level, int bx, int by, int bz) {
    Level l = levels.get(level);
    if (bx >= l.nx || by >= l.ny || bz >= l.nz) {
      return -1;
    }
    int i = l.index(bx, by, bz);
    return l.bounds[i + 3] < 0 ? -1 : i;
  }
}
