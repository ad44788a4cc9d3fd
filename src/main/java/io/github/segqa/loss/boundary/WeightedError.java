package io.github.segqa.loss.boundary;

import io.github.segqa.api.Block;

/** The squared error of a voxel times a weight. */
final class WeightedError {
  private WeightedError() {}

  static void fill(Block b, int c, double[] weight, double[] value, double[] slope) {
    double[] p = b.p(c);
    double[] r = b.r(c);
    for (int i = 0; i < b.n(); i++) {
      double e = p[i] - r[i];
      value[i] = e * e * weight[i];
    }
    if (slope != null) {
      for (int i = 0; i < b.n(); i++) {
        slope[i] = 2 * (p[i] - r[i]) * weight[i];
      }
    }
  }
}
