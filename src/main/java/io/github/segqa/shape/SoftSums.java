package io.github.segqa.shape;

import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.SoftView;
import java.util.List;

/**
 * The sums of one class from which region losses are computed.
 *
 * @param c the class
 * @param n kept voxels
 * @param i sum p r (soft TP)
 * @param p sum p
 * @param pp sum p²
 * @param v sum r = sum r²
 * @param e sum |p-r|^γ for the γ asked for; NaN if none was
 */
public record SoftSums(int c, double n, double i, double p, double pp, double v, double e) {
  /**
   * @param c class
   * @return the pass over the class that all region losses share
   */
  public static BlockSum pass(int c) {
    return new BlockSum("soft_sums", List.of(c), 4, (b, sums) -> add(b.n(), b.p(c), b.r(c), sums));
  }

  /**
   * @param c class
   * @param exponent γ
   * @return the pass that gives sum |p-r|^γ
   */
  static BlockSum errors(int c, double exponent) {
    return new BlockSum(
        "soft_errors", List.of(c, exponent), 1, (b, sums) -> sums[0] = errors(b, c, exponent));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return its sums, without e
   */
  public static SoftSums of(SoftView view, int c) {
    double[] s = view.sum(pass(c));
    return new SoftSums(c, view.kept(), s[0], s[1], s[2], s[3], Double.NaN);
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param exponent γ
   * @return its sums, with e
   */
  static SoftSums of(SoftView view, int c, double exponent) {
    SoftSums s = of(view, c);
    return new SoftSums(c, s.n, s.i, s.p, s.pp, s.v, view.sum(errors(c, exponent))[0]);
  }

  private static void add(int n, double[] p, double[] r, double[] sums) {
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
    sums[0] = i0 + i1;
    sums[1] = p0 + p1;
    sums[2] = q0 + q1;
    sums[3] = r0 + r1;
  }

  private static double errors(Block b, int c, double exponent) {
    double[] p = b.p(c);
    double[] r = b.r(c);
    double sum = 0;
    for (int j = 0; j < b.n(); j++) {
      sum += LogClamp.power(Math.abs(p[j] - r[j]), exponent);
    }
    return sum;
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
