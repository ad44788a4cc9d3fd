package io.github.segqa.figure;

/**
 * An axis of numbers.
 *
 * @param label what it measures
 * @param unit such as {@code mm}; empty for numbers without one
 * @param min lower end; NaN to fit the data
 * @param max upper end; NaN to fit the data
 * @param log whether steps are factors; then the lower end must be given, above 0
 */
public record Axis(String label, String unit, double min, double max, boolean log) {
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
    return new Axis(label, unit.equals("1") ? "" : unit, Double.NaN, Double.NaN, false);
  }

  /**
   * @param label of a number from 0 to 1
   * @return an axis for it, with room for lines at its ends
   */
  public static Axis share(String label) {
    return of(label).range(-0.01, 1.01);
  }

  /**
   * @param from lower end, NaN to fit the data
   * @param to upper end, NaN to fit the data
   * @return the axis with these ends
   */
  public Axis range(double from, double to) {
    return new Axis(label, unit, from, to, log);
  }

  /**
   * @param from lower end, above 0; bars begin there
   * @return the axis in steps of factors, up to what the data need
   */
  public Axis logarithmic(double from) {
    return new Axis(label, unit, from, Double.NaN, true);
  }

  /**
   * @return label with the unit in parentheses, if there is one
   */
  public String text() {
    return unit.isEmpty() ? label : label + " (" + unit + ")";
  }
}
