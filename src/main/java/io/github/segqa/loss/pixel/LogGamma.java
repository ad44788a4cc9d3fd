package io.github.segqa.loss.pixel;

/** Logarithm of the gamma function for positive arguments. */
final class LogGamma {
  private static final double LARGE = 15;
  private static final double HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);

  /** B_2k / (2k (2k-1)), the coefficients of Stirling's series in 1/x, 1/x³, ... */
  private static final double[] STIRLING = {
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
  };

  private LogGamma() {}

  /**
   * @param x argument, above 0
   * @return ln G(x), with a relative error of a few 1e-16 where it is not close to 0
   */
  static double of(double x) {
    double product = 1;
    double y = x;
    while (y < LARGE) {
      product *= y;
      y++;
    }
    double series = 0;
    double inverse = 1 / (y * y);
    for (int k = STIRLING.length - 1; k >= 0; k--) {
      series = series * inverse + STIRLING[k];
    }
    return (y - 0.5) * Math.log(y) - y + HALF_LOG_2PI + series / y - Math.log(product);
  }
}
