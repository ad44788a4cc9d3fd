package io.github.segqa.report;

import java.util.Locale;

/** Numbers as text. */
final class Numbers {
  private Numbers() {}

  /** Full double precision; NaN, Infinity, -Infinity as words; whole numbers without a point. */
  static String full(double v) {
    return isPlainWhole(v) ? String.valueOf((long) v) : Double.toString(v);
  }

  /** Six significant digits for reading. */
  static String brief(double v) {
    if (isPlainWhole(v) || Double.isNaN(v) || Double.isInfinite(v)) {
      return full(v);
    }
    return String.format(Locale.ROOT, "%.6g", v);
  }

  private static boolean isPlainWhole(double v) {
    boolean negativeZero = v == 0 && 1 / v < 0;
    return v == Math.rint(v) && Math.abs(v) < 1e15 && !negativeZero;
  }
}
