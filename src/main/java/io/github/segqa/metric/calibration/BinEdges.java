package io.github.segqa.metric.calibration;

/**
 * Bins (l,u] of equal width over [0,1], where 0 belongs to the first. A value is compared with the
 * edges b / bins as doubles, so that 0.3 is in the third of ten bins.
 */
final class BinEdges {
  private final double[] upper;

  BinEdges(int bins) {
    upper = new double[bins];
    for (int b = 0; b < bins; b++) {
      upper[b] = (b + 1) / (double) bins;
    }
  }

  /** Returns the bin of a value in [0,1]. */
  int of(double v) {
    int last = upper.length - 1;
    int b = Math.max(0, Math.min(last, (int) (v * upper.length)));
    while (b > 0 && v <= upper[b - 1]) {
      b--;
    }
    while (b < last && v > upper[b]) {
      b++;
    }
    return b;
  }

  /** Adds a forecast to sums laid out as count, forecast, outcome of each bin. */
  void add(double forecast, double outcome, double[] sums) {
    int k = 3 * of(forecast);
    sums[k]++;
    sums[k + 1] += forecast;
    sums[k + 2] += outcome;
  }
}
