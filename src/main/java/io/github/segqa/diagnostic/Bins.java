package io.github.segqa.diagnostic;

import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.figure.Series;

/** A histogram with bins [i width, (i + 1) width) from 0. */
final class Bins {
  private static final int ABOUT = 24;
  private static final int MOST = 10_000;
  private static final double SLACK = 1e-9;

  private final double width;
  private final double[] weight;

  /**
   * @param width of a bin, above 0
   * @param max largest distance
   */
  Bins(double width, double max) {
    if (max / width > MOST) {
      throw new EvaluationException(
          "Bins of "
              + width
              + " up to "
              + Brief.of(max)
              + " are more than "
              + MOST
              + ": widen them.");
    }
    this.width = width;
    this.weight = new double[(int) bin(max, width) + 1];
  }

  private static double bin(double distance, double width) {
    return Math.floor(distance / width + SLACK);
  }

  /** A round width for some two dozen bins; not below half a voxel, as distances are few there. */
  static double width(double max, double spacing) {
    double least = Math.max(max / ABOUT, spacing / 2);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double step : new double[] {1, 2, 2.5, 5}) {
      if (step * power >= least * (1 - SLACK)) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** Adds distances by their weight. */
  Bins of(DirectedDistances distances) {
    distances.forEach((d, n, w) -> weight[(int) bin(d, width)] += w);
    return this;
  }

  Series bars(String name) {
    double[] centres = new double[weight.length];
    for (int i = 0; i < centres.length; i++) {
      centres[i] = (i + 0.5) * width;
    }
    return Series.bars(name, centres, weight, width);
  }
}
