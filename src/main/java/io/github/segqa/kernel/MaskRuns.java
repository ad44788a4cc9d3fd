package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;

/**
 * Rows of a mask within a region: even runs are background, odd ones the object.
 *
 * @param mask the object
 * @param region its x range is that of the rows; may be larger or smaller than the mask's box
 */
record MaskRuns(Mask mask, Box region) implements RowRuns {
  @Override
  public int ends(int y, int z, int[] ends) {
    Box box = mask.box();
    int n = 0;
    if (y >= box.y0() && y < box.y1() && z >= box.z0() && z < box.z1()) {
      n = objectRow(mask.plane(z), (y - box.y0()) * mask.wordsPerRow(), ends);
    }
    if (n == 0 || ends[n - 1] < region.nx()) {
      ends[n++] = region.nx();
    }
    return n;
  }

  private int objectRow(long[] words, int offset, int[] ends) {
    int shift = mask.box().x0() - region.x0();
    int from = Math.max(0, -shift);
    int end = Math.min(mask.box().x1(), region.x1()) - mask.box().x0();
    int n = 0;
    int x = from;
    while (x < end) {
      int start = BitRow.nextSet(words, offset, x, end);
      if (start == end) {
        break;
      }
      x = BitRow.nextClear(words, offset, start, end);
      ends[n++] = start + shift;
      ends[n++] = x + shift;
    }
    return n;
  }
}
