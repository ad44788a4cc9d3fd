package io.github.segqa.shape;

import io.github.segqa.api.Block;

/**
 * A linear function of {@link SoftSums}: {@code TP.times(2).plus(FP).plus(1e-5)}. Soft FP and FN
 * are terms of their own, so that a perfect prediction has an error of exactly 0.
 *
 * @param tp coefficient of sum p r
 * @param fp coefficient of sum p (1-r)
 * @param fn coefficient of sum (1-p) r
 * @param pp coefficient of sum p²
 * @param e coefficient of sum |p-r|^γ
 * @param one the constant
 */
public record Linear(double tp, double fp, double fn, double pp, double e, double one) {
  /** Soft true positives, I = sum p r. */
  public static final Linear TP = new Linear(1, 0, 0, 0, 0, 0);

  /** Soft false positives, sum p (1-r). */
  public static final Linear FP = new Linear(0, 1, 0, 0, 0, 0);

  /** Soft false negatives, sum (1-p) r. */
  public static final Linear FN = new Linear(0, 0, 1, 0, 0, 0);

  /** P = sum p. */
  public static final Linear P = TP.plus(FP);

  /** V = sum r. */
  public static final Linear V = TP.plus(FN);

  /** Sum p². */
  public static final Linear PP = new Linear(0, 0, 0, 1, 0, 0);

  /** Sum |p-r|^γ. */
  public static final Linear E = new Linear(0, 0, 0, 0, 1, 0);

  /**
   * @param o another function
   * @return the sum of both
   */
  public Linear plus(Linear o) {
    return new Linear(tp + o.tp, fp + o.fp, fn + o.fn, pp + o.pp, e + o.e, one + o.one);
  }

  /**
   * @param o another function
   * @return this minus the other
   */
  public Linear minus(Linear o) {
    return plus(o.times(-1));
  }

  /**
   * @param f a factor
   * @return f times this
   */
  public Linear times(double f) {
    return new Linear(tp * f, fp * f, fn * f, pp * f, e * f, one * f);
  }

  /**
   * @param constant a number
   * @return this plus the number
   */
  public Linear plus(double constant) {
    return new Linear(tp, fp, fn, pp, e, one + constant);
  }

  /**
   * @param s sums of a class
   * @return the value
   */
  public double of(SoftSums s) {
    double sum = tp * s.i() + fp * s.fp() + fn * s.fn() + pp * s.pp() + one;
    return e == 0 ? sum : sum + e * s.e();
  }

  /**
   * @return its derivatives by the sums
   */
  public Partials partials() {
    return new Partials(tp - fp - fn, fp, pp, e);
  }

  /**
   * What each voxel adds, without the constant.
   *
   * @param b decoded voxels
   * @param c class
   * @param exponent γ of the errors
   * @param to takes one value a voxel
   */
  void perVoxel(Block b, int c, double exponent, double[] to) {
    double[] p = b.p(c);
    double[] r = b.r(c);
    for (int j = 0; j < b.n(); j++) {
      double q = p[j];
      to[j] = (tp * q + fn * (1 - q)) * r[j] + fp * q * (1 - r[j]) + pp * q * q;
      if (e != 0) {
        to[j] += e * LogClamp.power(Math.abs(q - r[j]), exponent);
      }
    }
  }
}
