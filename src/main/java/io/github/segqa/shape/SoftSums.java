package io.github.segqa.shape;

import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.SoftView;
import java.util.List;

/**
 * The sums of one class from which region losses are computed. They are sums of the misses |p-r|,
 * which lose no digits where the prediction is good; all else follows from them and from the volume
 * of the class. The classes of a single probability map have the same misses with their parts
 * exchanged, so one pass serves both.
 *
 * @param c the class
 * @param n kept voxels
 * @param v sum r = sum r²
 * @param fp soft FP, sum p (1-r)
 * @param fn soft FN, sum (1-p) r
 * @param fp2 sum p² (1-r)
 * @param fn2 sum (1-p)² r
 * @param e sum |p-r|^γ for the γ asked for; NaN if none was
 */
public record SoftSums(
    int c, double n, double v, double fp, double fn, double fp2, double fn2, double e) {
  /** Powers that are still in the first cache when they are summed. */
  private static final int CHUNK = 512;

  /**
   * @param view tells whether there is a single map
   * @param c class
   * @return the pass over the class that all region losses share
   */
  public static BlockSum pass(SoftView view, int c) {
    int own = source(view, c);
    return new BlockSum("soft_sums", List.of(own), 4, (b, sums) -> add(b, own, sums));
  }

  /**
   * @param view tells whether there is a single map
   * @param c class
   * @param exponent γ
   * @return the pass that gives sum |p-r|^γ
   */
  static BlockSum errors(SoftView view, int c, double exponent) {
    int own = source(view, c);
    return exponent == 2
        ? pass(view, c)
        : new BlockSum(
            "soft_errors",
            List.of(own, exponent),
            1,
            (b, sums) -> sums[0] = errors(b, own, exponent));
  }

  private static int source(SoftView view, int c) {
    return view.binary() ? 1 : c;
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return its sums, without e
   */
  public static SoftSums of(SoftView view, int c) {
    double[] s = view.sum(pass(view, c));
    double v = view.size(c);
    return c == source(view, c)
        ? new SoftSums(c, view.kept(), v, s[0], s[1], s[2], s[3], Double.NaN)
        : new SoftSums(c, view.kept(), v, s[1], s[0], s[3], s[2], Double.NaN);
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param exponent γ
   * @return its sums, with e
   */
  static SoftSums of(SoftView view, int c, double exponent) {
    SoftSums s = of(view, c);
    double e = exponent == 2 ? s.squares() : view.sum(errors(view, c, exponent))[0];
    return new SoftSums(c, s.n, s.v, s.fp, s.fn, s.fp2, s.fn2, e);
  }

  private static void add(Block b, int c, double[] sums) {
    double[] p = b.p(c);
    double[] r = b.r(c);
    double q0 = 0, q1 = 0, m0 = 0, m1 = 0, s0 = 0, s1 = 0, t0 = 0, t1 = 0;
    int j = 0;
    for (; j + 1 < b.n(); j += 2) {
      double q = Math.abs(p[j] - r[j]);
      double u = Math.abs(p[j + 1] - r[j + 1]);
      double m = q * r[j];
      double w = u * r[j + 1];
      q0 += q;
      q1 += u;
      m0 += m;
      m1 += w;
      s0 += q * q;
      s1 += u * u;
      t0 += m * m;
      t1 += w * w;
    }
    if (j < b.n()) {
      double q = Math.abs(p[j] - r[j]);
      double m = q * r[j];
      q0 += q;
      m0 += m;
      s0 += q * q;
      t0 += m * m;
    }
    sums[1] = m0 + m1;
    sums[0] = q0 + q1 - sums[1];
    sums[3] = t0 + t1;
    sums[2] = s0 + s1 - sums[3];
  }

  private static double errors(Block b, int c, double exponent) {
    double[] powers = b.scratch(0);
    double sum = 0;
    for (int from = 0; from < b.n(); from += CHUNK) {
      int to = Math.min(b.n(), from + CHUNK);
      LogClamp.powers(b.p(c), b.r(c), from, to, exponent, powers);
      sum += VoxelTerms.total(powers, from, to);
    }
    return sum;
  }

  /**
   * @return I = sum p r, soft TP
   */
  public double i() {
    return v - fn;
  }

  /**
   * @return P = sum p
   */
  public double p() {
    return i() + fp;
  }

  /**
   * @return sum p²; where the class is, known to the digits of its volume
   */
  public double pp() {
    return squares() + v - 2 * fn;
  }

  /**
   * @return sum (p-r)²
   */
  public double squares() {
    return fp2 + fn2;
  }
}
