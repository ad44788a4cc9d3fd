package io.github.segqa.metric.probability;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import java.util.Arrays;

/**
 * A few rows of one plane, decoded: probability and reference of the voxels that are not ignored,
 * in raster order. Overwritten with the next rows.
 */
public final class ScoreBlock {
  private final int nx;
  private final double[] p;
  private final double[] y;
  private int n;

  ScoreBlock(int nx, int rows) {
    this.nx = nx;
    this.p = new double[nx * rows];
    this.y = new double[nx * rows];
  }

  /**
   * @return number of voxels in it
   */
  public int n() {
    return n;
  }

  /**
   * @return probability of the class at each voxel. Not to be changed.
   */
  public double[] p() {
    return p;
  }

  /**
   * @return reference at each voxel, 1 inside the class and 0 outside. Not to be changed.
   */
  public double[] y() {
    return y;
  }

  void load(Field probability, Mask reference, Mask ignored, Rows rows) {
    n = (rows.y1() - rows.y0()) * nx;
    probability.read(rows.z(), rows.y0() * nx, n, p);
    Arrays.fill(y, 0, n, 0);
    mark(reference, rows, 1);
    if (ignored != null) {
      mark(ignored, rows, Double.NaN);
      compact();
    }
  }

  private void mark(Mask mask, Rows rows, double value) {
    Box box = mask.box();
    if (box.isEmpty() || rows.z() < box.z0() || rows.z() >= box.z1()) {
      return;
    }
    long[] plane = mask.plane(rows.z());
    int words = mask.wordsPerRow();
    int last = Math.min(rows.y1(), box.y1());
    for (int row = Math.max(rows.y0(), box.y0()); row < last; row++) {
      int to = (row - rows.y0()) * nx + box.x0();
      int from = (row - box.y0()) * words;
      for (int w = 0; w < words; w++) {
        for (long bits = plane[from + w]; bits != 0; bits &= bits - 1) {
          y[to + (w << 6) + Long.numberOfTrailingZeros(bits)] = value;
        }
      }
    }
  }

  private void compact() {
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (!Double.isNaN(y[i])) {
        p[kept] = p[i];
        y[kept++] = y[i];
      }
    }
    n = kept;
  }

  /** Rows y0 (inclusive) to y1 (exclusive) of plane z. */
  record Rows(int z, int y0, int y1) {}
}
