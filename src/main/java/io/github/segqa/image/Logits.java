package io.github.segqa.image;

/** From logits to probabilities, in double precision. */
final class Logits {
  private Logits() {}

  /**
   * @param z logits by channel, replaced in place: sigmoid of one channel, softmax of several
   * @param n how many voxels
   */
  static void toProbabilities(double[][] z, int n) {
    if (z.length == 1) {
      sigmoid(z[0], n);
      return;
    }
    for (int i = 0; i < n; i++) {
      double max = Double.NEGATIVE_INFINITY;
      for (double[] channel : z) {
        max = Math.max(max, channel[i]);
      }
      double sum = 0;
      for (double[] channel : z) {
        channel[i] = Math.exp(channel[i] - max);
        sum += channel[i];
      }
      for (double[] channel : z) {
        channel[i] /= sum;
      }
    }
  }

  /** 1 / (1 + exp(-z)), without overflow on either side. */
  private static void sigmoid(double[] z, int n) {
    for (int i = 0; i < n; i++) {
      double e = Math.exp(-Math.abs(z[i]));
      z[i] = z[i] >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
  }
}
