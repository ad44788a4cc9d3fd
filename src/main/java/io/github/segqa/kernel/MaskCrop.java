package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;

/** Moves masks into other boxes. */
public final class MaskCrop {
  private MaskCrop() {}

  /**
   * @param mask an object
   * @param box where to look at it; may be larger or smaller than the mask's
   * @return the part of the object inside the box; the mask itself if it has this box already
   */
  public static Mask to(Mask mask, Box box) {
    if (box.equals(mask.box())) {
      return mask;
    }
    Mask out = new Mask(box);
    Box shared = box.intersect(mask.box());
    for (int z = shared.z0(); z < shared.z1(); z++) {
      for (int y = shared.y0(); y < shared.y1(); y++) {
        copyRow(mask, out, y, z);
      }
    }
    return out;
  }

  private static void copyRow(Mask mask, Mask out, int y, int z) {
    long[] in = mask.plane(z);
    long[] to = out.plane(z);
    int words = mask.wordsPerRow();
    int first = (y - mask.box().y0()) * words;
    int target = (y - out.box().y0()) * out.wordsPerRow();
    int shift = out.box().x0() - mask.box().x0();
    for (int w = 0; w < out.wordsPerRow(); w++) {
      int bit = shift + 64 * w;
      int from = bit >> 6;
      long low = from >= 0 && from < words ? in[first + from] : 0;
      long high = from + 1 >= 0 && from + 1 < words ? in[first + from + 1] : 0;
      to[target + w] = low >>> bit | ((bit & 63) == 0 ? 0 : high << -bit);
    }
    to[target + out.wordsPerRow() - 1] &= -1L >>> (-out.box().nx() & 63);
  }
}
