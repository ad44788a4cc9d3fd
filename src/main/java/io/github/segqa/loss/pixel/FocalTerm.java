package io.github.segqa.loss.pixel;

import io.github.segqa.shape.LogClamp;

/**
 * The term -(1-q)^gamma ln q of the focal loss over arrays, q being the probability of what is
 * true.
 *
 * @param gamma exponent
 * @param eps lower end of the logarithm; up to it a base has slope 0
 */
record FocalTerm(double gamma, double eps) {
  /**
   * @param q probabilities
   * @param n how many
   * @param value takes the terms
   * @param slope takes the derivatives by q; null if not wanted
   */
  void fill(double[] q, int n, double[] value, double[] slope) {
    LogClamp.minusLog(q, n, eps, value);
    if (slope != null) {
      for (int j = 0; j < n; j++) {
        slope[j] =
            -LogClamp.slopeOfPower(1 - q[j], gamma, eps) * value[j]
                - LogClamp.power(1 - q[j], gamma) * LogClamp.slopeOfClog(q[j], eps);
      }
    }
    if (gamma == 2) {
      for (int j = 0; j < n; j++) {
        value[j] *= (1 - q[j]) * (1 - q[j]);
      }
    } else {
      for (int j = 0; j < n; j++) {
        value[j] *= LogClamp.power(1 - q[j], gamma);
      }
    }
  }

  /** Multiplies the first n values with a factor each. */
  static void scale(double[] factor, int n, double[] values) {
    for (int j = 0; values != null && j < n; j++) {
      values[j] *= factor[j];
    }
  }
}
