package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;
import java.util.Arrays;

/**
 * Surface elements of an object on the dual grid (spec of the metrics, 2.1b): dual point x, y, z
 * lies in the middle of the voxels x-1..x, y-1..y, z-1..z (2D: without z), and is an element if
 * some but not all of them belong to the object. Outside the image is background.
 */
final class Surfels {
  private final Mask object;
  private final boolean flat;

  Surfels(Mask object, boolean flat) {
    this.object = object;
    this.flat = flat;
  }

  /** The elements, in coordinates of the dual grid. */
  Mask elements() {
    Box b = object.box();
    if (b.isEmpty()) {
      return new Mask(Box.EMPTY);
    }
    int z1 = flat ? b.z1() : b.z1() + 1;
    Mask out = new Mask(new Box(b.x0(), b.y0(), b.z0(), b.x1() + 1, b.y1() + 1, z1));
    long[] any = new long[out.wordsPerRow()];
    long[] all = new long[out.wordsPerRow()];
    for (int z = b.z0(); z < z1; z++) {
      for (int y = b.y0(); y <= b.y1(); y++) {
        Arrays.fill(any, 0);
        Arrays.fill(all, -1);
        for (int row = flat ? 2 : 0; row < 4; row++) {
          combine(y - 1 + (row & 1), z - 1 + (row >> 1), any, all);
        }
        int to = (y - b.y0()) * any.length;
        for (int w = 0; w < any.length; w++) {
          out.plane(z)[to + w] = any[w] & ~all[w];
        }
      }
    }
    return out;
  }

  private void combine(int y, int z, long[] any, long[] all) {
    Box b = object.box();
    int words = object.wordsPerRow();
    boolean inside = y >= b.y0() && y < b.y1() && z >= b.z0() && z < b.z1();
    long[] plane = inside ? object.plane(z) : null;
    int from = inside ? (y - b.y0()) * words : 0;
    long carry = 0;
    for (int w = 0; w < any.length; w++) {
      long here = inside && w < words ? plane[from + w] : 0;
      long left = here << 1 | carry;
      any[w] |= here | left;
      all[w] &= here & left;
      carry = here >>> 63;
    }
  }

  /** Which voxels around a dual point belong to the object: bit 4 dz + 2 dy + dx. */
  int code(int x, int y, int z) {
    int front = pair(x, y - 1, z) | pair(x, y, z) << 2;
    return flat ? front : pair(x, y - 1, z - 1) | pair(x, y, z - 1) << 2 | front << 4;
  }

  /** Bit 0: voxel x-1; bit 1: voxel x. */
  private int pair(int x, int y, int z) {
    Box b = object.box();
    if (y < b.y0() || y >= b.y1() || z < b.z0() || z >= b.z1()) {
      return 0;
    }
    long[] plane = object.plane(z);
    int row = (y - b.y0()) * object.wordsPerRow();
    int i = x - b.x0();
    int right = i < b.nx() ? (int) (plane[row + (i >> 6)] >>> i) & 1 : 0;
    int left = i > 0 ? (int) (plane[row + (i - 1 >> 6)] >>> i - 1) & 1 : 0;
    return left | right << 1;
  }
}
