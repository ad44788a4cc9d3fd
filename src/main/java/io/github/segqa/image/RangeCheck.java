package io.github.segqa.image;

import io.github.segqa.api.EvaluationException;
import java.util.Locale;

/** Counts values that are not finite or outside a range, and remembers the first of each sort. */
final class RangeCheck {
  private final String name;
  private final int nx;
  private final double low;
  private final double high;
  private long notFinite;
  private long outside;
  private String firstNotFinite;
  private String firstOutside;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  RangeCheck(String name, int nx, double low, double high) {
    this.name = name;
    this.nx = nx;
    this.low = low;
    this.high = high;
  }

  /** Looks at a value. */
  void note(double v, int i, int z) {
    if (!Double.isFinite(v)) {
      if (notFinite++ == 0) {
        firstNotFinite = at(v, i, z);
      }
    } else if (v < low - ProbabilityImport.SLACK || v > high + ProbabilityImport.SLACK) {
      if (outside++ == 0) {
        firstOutside = at(v, i, z);
      }
      min = Math.min(min, v);
      max = Math.max(max, v);
    }
  }

  private String at(double v, int i, int z) {
    return text(v) + " at (" + i % nx + ", " + i / nx + ", " + z + ")";
  }

  private static String text(double v) {
    return String.format(Locale.ROOT, "%.6g", v);
  }

  /** How many finite values are outside by more than rounding. */
  long outside() {
    return outside;
  }

  /** Smallest and largest value outside, as text. */
  private String extent() {
    return "(from " + text(min) + " to " + text(max) + "), the first " + firstOutside;
  }

  void throwIfNotFinite() {
    if (notFinite > 0) {
      throw new EvaluationException(
          name
              + ": "
              + notFinite
              + " values are not finite, the first "
              + firstNotFinite
              + ". Every value must be a number.");
    }
  }

  /**
   * @param hint how to go on
   */
  void throwIfOutside(String hint) {
    if (outside > 0) {
      String range = "[" + bound(low) + "," + bound(high) + "]";
      throw new EvaluationException(
          name + ": " + outside + " values lie outside " + range + " " + extent() + "." + hint);
    }
  }

  private static String bound(double v) {
    return v == (long) v ? "" + (long) v : "" + v;
  }
}
