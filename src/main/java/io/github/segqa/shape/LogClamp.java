package io.github.segqa.shape;

import io.github.segqa.api.Param;

/** The clamped logarithm and power of the loss specification, 1.3, with their derivatives. */
public final class LogClamp {
  /** Lower end of the clamp. */
  public static final Param<Double> EPS =
      Param.number("eps", 1e-7, "Probabilities below it count as eps in logarithms")
          .above(0)
          .below(0.5);

  /** Bases up to this have derivative 0 in {@link #slopeOfPower}. */
  public static final double POWER_FLOOR = 1e-12;

  private LogClamp() {}

  /**
   * @param x argument
   * @param eps lower end
   * @return ln(max(x, eps))
   */
  public static double clog(double x, double eps) {
    return Math.log(x < eps ? eps : x);
  }

  /**
   * The cross-entropy of many voxels: -{@link #clog}, with a relative error below 1e-13.
   *
   * @param x arguments, 0 to 1
   * @param n how many
   * @param eps lower end
   * @param to takes the values; may be x itself
   */
  public static void minusLog(double[] x, int n, double eps, double[] to) {
    BlockLog.minusLog(x, n, Math.max(eps, Double.MIN_NORMAL), to);
  }

  /**
   * @param x argument
   * @param eps lower end
   * @return derivative of {@link #clog}: 1/x if x &gt;= eps, else 0
   */
  public static double slopeOfClog(double x, double eps) {
    return x >= eps ? 1 / x : 0;
  }

  /**
   * Powers of |p-r|.
   *
   * @param p probabilities
   * @param r reference, 0 or 1
   * @param from first of them
   * @param end behind the last of them
   * @param e exponent, above 0
   * @param to takes |p-r|^e at the same places
   */
  static void powers(double[] p, double[] r, int from, int end, double e, double[] to) {
    if (e == 1.5) {
      for (int j = from; j < end; j++) {
        double miss = Math.abs(p[j] - r[j]);
        to[j] = miss * Math.sqrt(miss);
      }
    } else {
      for (int j = from; j < end; j++) {
        to[j] = power(Math.abs(p[j] - r[j]), e);
      }
    }
  }

  /**
   * @param b base
   * @param e exponent
   * @return max(b, 0)^e, 0^0 = 1
   */
  public static double power(double b, double e) {
    double base = b > 0 ? b : 0;
    if (e == 1) {
      return base;
    }
    return e == 2 ? base * base : Math.pow(base, e);
  }

  /**
   * @param b base
   * @param e exponent
   * @param floor bases up to it have derivative 0
   * @return derivative of {@link #power} by b
   */
  public static double slopeOfPower(double b, double e, double floor) {
    if (!(b > floor) || e == 0) {
      return 0;
    }
    if (e == 1) {
      return 1;
    }
    return e == 2 ? 2 * b : e * Math.pow(b, e - 1);
  }
}
