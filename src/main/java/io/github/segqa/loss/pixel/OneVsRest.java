package io.github.segqa.loss.pixel;

import io.github.segqa.api.Block;

/** One class against the rest: the probability of what is true, p_c or 1-p_c. */
final class OneVsRest {
  private OneVsRest() {}

  /**
   * @param b decoded voxels
   * @param c class
   * @param q takes p_c where r_c = 1, else 1-p_c
   */
  static void truth(Block b, int c, double[] q) {
    double[] p = b.p(c);
    double[] r = b.r(c);
    for (int j = 0; j < b.n(); j++) {
      q[j] = r[j] > 0 ? p[j] : 1 - p[j];
    }
  }

  /**
   * @param b decoded voxels
   * @param c class
   * @param slope derivatives by q, made into those by p_c; null: nothing to do
   */
  static void signs(Block b, int c, double[] slope) {
    double[] r = b.r(c);
    for (int j = 0; slope != null && j < b.n(); j++) {
      slope[j] = r[j] > 0 ? slope[j] : -slope[j];
    }
  }
}
