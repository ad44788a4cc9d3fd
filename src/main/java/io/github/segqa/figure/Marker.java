package io.github.segqa.figure;

/**
 * A straight line across the plot.
 *
 * @param vertical whether it stands at a position; else it lies at a value of the left axis
 * @param at the position or value
 * @param label written beside it, with its number and unit
 */
public record Marker(boolean vertical, double at, String label) {
  /**
   * @param x position
   * @param label written beside the line
   * @return a vertical line
   */
  public static Marker at(double x, String label) {
    return new Marker(true, x, label);
  }

  /**
   * @param y value of the left axis
   * @param label written beside the line
   * @return a horizontal line
   */
  public static Marker level(double y, String label) {
    return new Marker(false, y, label);
  }
}
