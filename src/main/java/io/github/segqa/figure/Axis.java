package io.github.segqa.figure;

/**
 * An axis of numbers.
 *
 * @param label what it measures
 * @param unit such as {@code mm}; empty for numbers without one
 * @param min lower end; NaN to fit the data
 * @param max upper end; NaN to fit the data
 */
public record Axis(String label, String unit, double min, double max) {
  /**
   * @param label what it measures, a number without unit
   * @return an axis that fits the data
   */
  public static Axis of(String label) {
    return of(label, "");
  }

  /**
   * @param label what it measures
   * @param unit such as {@code mm}; empty or {@code 1} for numbers without one
   * @return an axis that fits the data
   */
  public static Axis of(String label, String unit) {
    return new Axis(label, unit.equals("1") ? "" : unit, Double.NaN, Double.NaN);
  }

  /**
   * @param from lower end, NaN to fit the data
   * @param to upper end, NaN to fit the data
   * @return the axis with these ends
   */
  public Axis range(double from, double to) {
    return new Axis(label, unit, from, to);
  }

  /**
   * @return label with the unit in parentheses, if there is one
   */
  public String text() {
    return unit.isEmpty() ? label : label + " (" + unit + ")";
  }
}
