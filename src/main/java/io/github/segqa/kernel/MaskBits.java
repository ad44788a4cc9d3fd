package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;

/** Boolean operations on whole masks. */
public final class MaskBits {
  private MaskBits() {}

  /**
   * @param mask any mask
   * @return the rest of its box
   */
  static Mask not(Mask mask) {
    Box box = mask.box();
    Mask out = new Mask(box);
    int words = mask.wordsPerRow();
    long lastBits = -1L >>> (-box.nx() & 63);
    for (int z = box.z0(); z < box.z1(); z++) {
      long[] in = mask.plane(z);
      long[] to = out.plane(z);
      for (int i = 0; i < in.length; i++) {
        to[i] = ~in[i] & (i % words == words - 1 ? lastBits : -1L);
      }
    }
    return out;
  }

  /**
   * @param mask any mask
   * @param other any mask
   * @return what is in the first and not in the other, in the box of the first
   */
  public static Mask without(Mask mask, Mask other) {
    Mask out = new Mask(mask.box());
    addDifference(out, mask, MaskCrop.to(other, mask.box()));
    return out;
  }

  /**
   * @param mask any mask
   * @param other any mask
   * @return what is in both, in the box of the first
   */
  public static Mask both(Mask mask, Mask other) {
    return without(mask, without(mask, other));
  }

  /**
   * Adds an object to a mask that is being built.
   *
   * @param to takes it
   * @param plus any mask; what lies outside the box of {@code to} is left out
   */
  public static void add(Mask to, Mask plus) {
    addDifference(to, MaskCrop.to(plus, to.box()), new Mask(to.box()));
  }

  /** Adds to a mask what is in {@code plus} and not in {@code minus}; all have the same box. */
  static void addDifference(Mask to, Mask plus, Mask minus) {
    for (int z = to.box().z0(); z < to.box().z1(); z++) {
      long[] t = to.plane(z);
      long[] p = plus.plane(z);
      long[] m = minus.plane(z);
      for (int i = 0; i < t.length; i++) {
        t[i] |= p[i] & ~m[i];
      }
    }
  }
}
