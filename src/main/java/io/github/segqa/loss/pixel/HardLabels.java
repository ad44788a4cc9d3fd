package io.github.segqa.loss.pixel;

import io.github.segqa.api.Block;
import io.github.segqa.api.SoftView;
import java.util.Arrays;

/** The class that the probabilities decide for, block by block (spec of the losses, 1.4). */
final class HardLabels {
  private HardLabels() {}

  /**
   * @param view gives the number of classes
   * @param b decoded voxels; scratch arrays 3 and 4 may be in use afterwards
   * @param to takes the class: p above one half, else the largest channel, the lowest on ties
   */
  static void of(SoftView view, Block b, double[] to) {
    if (view.binary()) {
      double[] p = b.p(1);
      for (int j = 0; j < b.n(); j++) {
        to[j] = p[j] > 0.5 ? 1 : 0;
      }
      return;
    }
    double[] best = b.scratch(4);
    System.arraycopy(b.p(0), 0, best, 0, b.n());
    Arrays.fill(to, 0, b.n(), 0);
    for (int c = 1; c < view.classes(); c++) {
      double[] p = b.p(c);
      for (int j = 0; j < b.n(); j++) {
        if (p[j] > best[j]) {
          best[j] = p[j];
          to[j] = c;
        }
      }
    }
  }
}
