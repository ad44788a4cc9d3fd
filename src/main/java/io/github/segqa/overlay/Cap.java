package io.github.segqa.overlay;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.colour.ColourScale;
import java.util.function.DoubleUnaryOperator;

/**
 * A limit of colours.
 *
 * @param value a number, or a percentage of the numbers that are shown; +infinity for no limit
 * @param percent whether it is a percentage
 */
public record Cap(double value, boolean percent) {
  /** No limit. */
  public static final Cap NONE = new Cap(Double.POSITIVE_INFINITY, false);

  /**
   * @param text such as {@code 5} or {@code 99%}; blank for none
   * @return the limit
   * @throws EvaluationException if it is no number above 0, or no percentage up to 100
   */
  public static Cap parse(String text) {
    String t = text.strip();
    if (t.isEmpty()) {
      return NONE;
    }
    boolean percent = t.endsWith("%");
    String number = percent ? t.substring(0, t.length() - 1).strip() : t;
    if (number.matches("\\d{1,9}(\\.\\d{1,9})?|\\.\\d{1,9}")) {
      double v = Double.parseDouble(number);
      if (v > 0 && (!percent || v <= 100)) {
        return new Cap(v, percent);
      }
    }
    throw new EvaluationException(
        "cap must be a number above 0, such as 5, or a percentage, such as 99%, but is \""
            + text
            + "\".");
  }

  /**
   * @param percentile gives the number that a percentage does not exceed
   * @return the limit as a number
   */
  double limit(DoubleUnaryOperator percentile) {
    return percent ? percentile.applyAsDouble(value) : value;
  }

  /** What a colour bar says about it; nothing without a limit. */
  String caption(double limit) {
    if (Double.isInfinite(limit)) {
      return "";
    }
    String text = "\ncap " + ColourScale.text(limit);
    return percent ? text + "\n(" + ColourScale.text(value) + "%)" : text;
  }
}
