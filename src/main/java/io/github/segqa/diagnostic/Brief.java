package io.github.segqa.diagnostic;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers for legends and labels: four significant digits, no zeros at the end. */
final class Brief {
  private static final MathContext DIGITS = new MathContext(4);
  private static final double LARGE = 1e7;

  private Brief() {}

  static String of(double v) {
    if (!Double.isFinite(v)) {
      return String.valueOf(v);
    }
    if (v == Math.rint(v) && Math.abs(v) < LARGE) {
      return String.valueOf((long) v);
    }
    BigDecimal d = new BigDecimal(v, DIGITS).stripTrailingZeros();
    return Math.abs(v) >= LARGE || Math.abs(v) < 1 / LARGE ? d.toString() : d.toPlainString();
  }

  /** With its unit, if there is one. */
  static String of(double v, String unit) {
    return unit.isEmpty() ? of(v) : of(v) + " " + unit;
  }
}
