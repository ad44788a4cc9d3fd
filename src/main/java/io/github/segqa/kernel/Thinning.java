package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.util.Arrays;

/**
 * Centrelines by thinning (Lee, Kashyap and Chu 1994, doi:10.1006/cgip.1994.1042; order of removal
 * as in the metrics' spec, 7). Border voxels are peeled off from one direction after the other as
 * long as that keeps topology and end points.
 *
 * <p>A voxel is looked at again only after one of its neighbours was removed, since nothing else
 * can change the outcome; so the cost goes with the number of removed voxels, not with the image.
 */
public final class Thinning {
  private static final int WORD = 64;

  private final Box box;
  private final int row;
  private final int[] directions;
  private final int[] neighbours = new int[27];
  private final long[] bits;
  private final byte[] pending;
  private final SimplePoint test = new SimplePoint();
  private int[] active;
  private int activeCount;
  private int[] woken = new int[256];
  private int wokenCount;

  private Thinning(Mask padded, boolean flat) {
    this.box = padded.box();
    this.row = padded.wordsPerRow() * WORD;
    int size = row * box.ny() * box.nz();
    int plane = row * box.ny();
    int[] all = {-row, row, 1, -1, plane, -plane};
    this.directions = Arrays.copyOf(all, flat ? 4 : 6);
    this.bits = new long[size / WORD + 1];
    this.pending = new byte[size];
    for (int k = 0; k < 27; k++) {
      neighbours[k] = (k / 9 - 1) * plane + (k / 3 % 3 - 1) * row + k % 3 - 1;
    }
    int words = plane / WORD;
    for (int z = 0; z < box.nz(); z++) {
      System.arraycopy(padded.plane(box.z0() + z), 0, bits, z * words, words);
    }
  }

  /**
   * @param mask any mask, may be empty; outside of the image is background
   * @param grid tells whether the image has 2 or 3 axes: directions are -y, +y, +x, -x, and in 3D
   *     also +z, -z
   * @param progress asked before each direction whether the work is still wanted
   * @return the skeleton, in the same box
   * @throws EvaluationException if the object spans more than 2³¹ voxels
   */
  public static Mask skeleton(Mask mask, Grid grid, Progress progress) {
    Box b = mask.box();
    if (b.isEmpty()) {
      return mask;
    }
    Box around = new Box(b.x0() - 1, b.y0() - 1, b.z0() - 1, b.x1() + 1, b.y1() + 1, b.z1() + 1);
    checkSize(around);
    Thinning thinning = new Thinning(MaskCrop.to(mask, around), grid.dims() == 2);
    thinning.start(Erosion.border(mask, grid, Connectivity.FACE, false));
    thinning.run(progress);
    return MaskCrop.to(thinning.result(), b);
  }

  private static void checkSize(Box padded) {
    long row = (padded.nx() + WORD - 1L) / WORD * WORD;
    if (row * padded.ny() * padded.nz() > Integer.MAX_VALUE - WORD) {
      throw new EvaluationException(
          "The object to thin spans "
              + (padded.nx() - 2)
              + " x "
              + (padded.ny() - 2)
              + " x "
              + (padded.nz() - 2)
              + " voxels, but thinning works on up to 2^31. Crop or downsample the images.");
    }
  }

  private void start(Mask border) {
    RunTable runs = RunTable.of(border);
    active = new int[Math.toIntExact(Math.max(256, border.count()))];
    for (int i = 0; i < runs.count(); i++) {
      int y = runs.y(runs.rowOf(i)) - box.y0();
      int z = runs.z(runs.rowOf(i)) - box.z0();
      int from = (z * box.ny() + y) * row - box.x0();
      for (int x = runs.start(i); x < runs.end(i); x++) {
        active[activeCount++] = from + x;
        pending[from + x] = (byte) ((1 << directions.length) - 1);
      }
    }
  }

  private void run(Progress progress) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int d = 0; d < directions.length; d++) {
        progress.check();
        mergeWoken();
        int[] candidates = candidates(d);
        for (int v : candidates) {
          int code = code(v);
          if (test.connected(code)) {
            remove(v, code);
            changed = true;
          }
        }
      }
    }
  }

  /** Voxels that may be removed from this direction, in raster order. */
  private int[] candidates(int d) {
    int[] found = new int[64];
    int n = 0;
    int kept = 0;
    for (int i = 0; i < activeCount; i++) {
      int v = active[i];
      int left = pending[v];
      if ((left & 1 << d) != 0) {
        left &= ~(1 << d);
        pending[v] = (byte) left;
        if (!object(v + directions[d]) && test.removable(code(v))) {
          found = n == found.length ? Arrays.copyOf(found, 2 * n) : found;
          found[n++] = v;
        }
      }
      if (left != 0) {
        active[kept++] = v;
      }
    }
    activeCount = kept;
    return Arrays.copyOf(found, n);
  }

  private void remove(int v, int code) {
    bits[v >> 6] &= ~(1L << v);
    pending[v] = 0;
    byte every = (byte) ((1 << directions.length) - 1);
    for (int left = code & ~(1 << 13); left != 0; left &= left - 1) {
      int u = v + neighbours[Integer.numberOfTrailingZeros(left)];
      if (pending[u] == 0) {
        woken = wokenCount == woken.length ? Arrays.copyOf(woken, 2 * wokenCount) : woken;
        woken[wokenCount++] = u;
      }
      pending[u] = every;
    }
  }

  /** Sorts what was woken since the last direction into the active voxels. */
  private void mergeWoken() {
    Arrays.sort(woken, 0, wokenCount);
    int to = activeCount + wokenCount;
    if (to > active.length) {
      active = Arrays.copyOf(active, Math.max(to, 2 * active.length));
    }
    int a = activeCount;
    int w = wokenCount;
    activeCount = to;
    wokenCount = 0;
    while (w > 0) {
      active[--to] = a > 0 && active[a - 1] > woken[w - 1] ? active[--a] : woken[--w];
    }
  }

  private boolean object(int v) {
    return (bits[v >> 6] >>> v & 1) != 0;
  }

  /** The 27 bits of a voxel's neighbourhood. */
  private int code(int v) {
    int code = 0;
    for (int k = 0; k < 27; k += 3) {
      int from = v + neighbours[k];
      int shift = from & 63;
      long three = bits[from >> 6] >>> shift;
      if (shift > 61) {
        three |= bits[(from >> 6) + 1] << -shift;
      }
      code |= (int) (three & 7) << k;
    }
    return code;
  }

  private Mask result() {
    Mask mask = new Mask(box);
    int words = row / WORD * box.ny();
    for (int z = 0; z < box.nz(); z++) {
      System.arraycopy(bits, z * words, mask.plane(box.z0() + z), 0, words);
    }
    return mask;
  }
}
