package io.github.segqa.shape;

import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.SoftView;
import java.util.List;

/**
 * The sums of one class from which region losses are computed; one pass gives those of all classes.
 *
 * @param n kept voxels
 * @param i sum p r (soft TP)
 * @param p sum p
 * @param pp sum p²
 * @param v sum r = sum r²
 */
public record SoftSums(double n, double i, double p, double pp, double v) {
  private static final int PER_CLASS = 4;

  /**
   * @param classes C
   * @return the pass that all region losses share
   */
  public static BlockSum pass(int classes) {
    return new BlockSum(
        "soft_sums", List.of(), classes * PER_CLASS, (block, sums) -> add(block, classes, sums));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return its sums
   */
  public static SoftSums of(SoftView view, int c) {
    double[] s = view.sum(pass(view.classes()));
    int k = c * PER_CLASS;
    return new SoftSums(view.kept(), s[k], s[k + 1], s[k + 2], s[k + 3]);
  }

  private static void add(Block block, int classes, double[] sums) {
    for (int c = 0; c < classes; c++) {
      addClass(block.n(), block.p(c), block.r(c), sums, c * PER_CLASS);
    }
  }

  private static void addClass(int n, double[] p, double[] r, double[] sums, int k) {
    double i0 = 0, i1 = 0, p0 = 0, p1 = 0, q0 = 0, q1 = 0, r0 = 0, r1 = 0;
    int j = 0;
    for (; j + 1 < n; j += 2) {
      double a = p[j];
      double b = p[j + 1];
      i0 += a * r[j];
      i1 += b * r[j + 1];
      p0 += a;
      p1 += b;
      q0 += a * a;
      q1 += b * b;
      r0 += r[j];
      r1 += r[j + 1];
    }
    if (j < n) {
      i0 += p[j] * r[j];
      p0 += p[j];
      q0 += p[j] * p[j];
      r0 += r[j];
    }
    sums[k] += i0 + i1;
    sums[k + 1] += p0 + p1;
    sums[k + 2] += q0 + q1;
    sums[k + 3] += r0 + r1;
  }

  /**
   * @return soft FP, sum p (1-r)
   */
  public double fp() {
    return p - i;
  }

  /**
   * @return soft FN, sum (1-p) r
   */
  public double fn() {
    return v - i;
  }
}
