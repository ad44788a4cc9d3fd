package io.github.segqa.metric.dataset;

import io.github.segqa.api.Undefined;
import io.github.segqa.shape.Ratio;
import java.util.Arrays;

/**
 * First and second moments of paired values, population form.
 *
 * @param n number of pairs
 * @param bias mean of prediction minus reference
 * @param reference variance of the reference values
 * @param prediction variance of the predicted values
 * @param covariance of both
 */
record Moments(int n, double bias, double reference, double prediction, double covariance) {
  static Moments of(double[] reference, double[] prediction) {
    check(reference, prediction);
    double[] r = centred(reference);
    double[] p = centred(prediction);
    double bias = mean(prediction) - mean(reference);
    return new Moments(r.length, bias, product(r, r), product(p, p), product(r, p));
  }

  /** Refuses lists of different length, and cases of which a value is missing. */
  static void check(double[] reference, double[] prediction) {
    if (reference.length != prediction.length) {
      throw new IllegalArgumentException(
          reference.length + " reference values, but " + prediction.length + " predicted ones");
    }
    for (int i = 0; i < reference.length; i++) {
      if (Double.isNaN(reference[i] + prediction[i])) {
        throw new Undefined("case " + (i + 1) + " of " + reference.length + " has no value");
      }
    }
  }

  /** Correlation; NaN if one side does not vary. */
  double correlation() {
    return Ratio.of(covariance, Math.sqrt(reference) * Math.sqrt(prediction));
  }

  /** Deviations from the mean; exactly 0 if all values are equal. */
  private static double[] centred(double[] v) {
    double[] shifted = Arrays.stream(v).map(x -> x - v[0]).toArray();
    double mean = mean(shifted);
    return Arrays.stream(shifted).map(x -> x - mean).toArray();
  }

  private static double mean(double[] v) {
    return Arrays.stream(v).sum() / v.length;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum / a.length;
  }
}
