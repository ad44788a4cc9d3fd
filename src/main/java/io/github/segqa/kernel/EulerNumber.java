package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import java.util.Arrays;

/**
 * Euler characteristic of a mask (metrics' spec, 7), by counting the cells of the cubical complex
 * 64 at a time.
 *
 * <p>FULL: the object is the union of closed voxels; the alternating sum of the vertices, edges,
 * faces and voxels that it touches. FACE: voxels joined through faces only; the alternating sum of
 * voxels, pairs, 2x2 and 2x2x2 blocks that lie in it completely.
 */
public final class EulerNumber {
  private final Mask mask;
  private final boolean any;
  private final boolean flat;
  private final int words;
  private long sum;

  private EulerNumber(Mask mask, boolean any, boolean flat) {
    this.mask = mask;
    this.any = any;
    this.flat = flat;
    this.words = mask.wordsPerRow() + 1;
  }

  /**
   * @param mask any mask, 0 if it is empty
   * @param grid tells whether the image has 2 or 3 axes
   * @param connectivity FULL or FACE
   * @return the Euler characteristic: in 2D objects minus holes, in 3D objects minus tunnels plus
   *     cavities
   */
  public static long of(Mask mask, Grid grid, Connectivity connectivity) {
    if (connectivity == Connectivity.EDGE) {
      throw new IllegalArgumentException("The Euler number has connectivity FULL or FACE");
    }
    EulerNumber e = new EulerNumber(mask, connectivity == Connectivity.FULL, grid.dims() == 2);
    return e.count();
  }

  private long count() {
    Box box = mask.box();
    if (box.isEmpty()) {
      return 0;
    }
    long[][] rows = new long[4][words];
    for (int z = box.z0(); z < box.z1() + (flat ? 0 : 1); z++) {
      for (int y = box.y0(); y <= box.y1(); y++) {
        row(y, z, rows[0]);
        row(y - 1, z, rows[1]);
        if (!flat) {
          row(y, z - 1, rows[2]);
          row(y - 1, z - 1, rows[3]);
        }
        cells(rows);
      }
    }
    return any && !flat ? -sum : sum;
  }

  private void row(int y, int z, long[] to) {
    Box box = mask.box();
    if (y < box.y0() || y >= box.y1() || z < box.z0() || z >= box.z1()) {
      Arrays.fill(to, 0);
    } else {
      System.arraycopy(mask.plane(z), (y - box.y0()) * (words - 1), to, 0, words - 1);
    }
  }

  /** Adds the cells between the rows y, z, then y - 1, then z - 1, then both. */
  private void cells(long[][] rows) {
    long[] last = new long[4];
    for (int w = 0; w < words; w++) {
      long here = rows[0][w];
      long y = join(here, rows[1][w]);
      sum += signed(here, last, 0) - signed(y, last, 1);
      if (!flat) {
        long z = join(here, rows[2][w]);
        long both = join(y, join(rows[2][w], rows[3][w]));
        sum += signed(both, last, 3) - signed(z, last, 2);
      }
    }
  }

  /** Cells along x minus those between two of them; keeps the word for the next one. */
  private int signed(long cells, long[] last, int kind) {
    long between = join(cells, cells << 1 | last[kind] >>> 63);
    last[kind] = cells;
    return Long.bitCount(cells) - Long.bitCount(between);
  }

  private long join(long a, long b) {
    return any ? a | b : a & b;
  }
}
