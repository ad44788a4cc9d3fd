package io.github.segqa.kernel;

/** Logarithm of the gamma function. */
public final class LogGamma {
  private static final double HALF_LOG_TWO_PI = 0.9189385332046727418;
  private static final double LARGE = 16;

  private LogGamma() {}

  /**
   * Stirling's series from 16 on, and the recurrence gamma(x+1) = x gamma(x) below.
   *
   * @param x above 0
   * @return ln gamma(x), to about 1e-15 max(1, |value|)
   */
  public static double of(double x) {
    double product = 1;
    double v = x;
    while (v < LARGE) {
      product *= v;
      v += 1;
    }
    double r = 1 / v;
    double r2 = r * r;
    double series =
        r * (1.0 / 12 - r2 * (1.0 / 360 - r2 * (1.0 / 1260 - r2 * (1.0 / 1680 - r2 / 1188))));
    return (v - 0.5) * Math.log(v) - v + HALF_LOG_TWO_PI + series - Math.log(product);
  }
}
