package io.github.segqa.figure;

/**
 * Values over an axis. NaN interrupts a line.
 *
 * @param name for the legend
 * @param look how it is drawn
 * @param x positions, ascending; centres of bars
 * @param y values, as many as positions
 * @param width of bars, in the unit of the axis; 0 for others
 * @param right whether the right axis counts
 */
public record Series(String name, Look look, double[] x, double[] y, double width, boolean right) {
  /** How a series is drawn. */
  public enum Look {
    /** A line from value to value. */
    LINE,
    /** A dashed line: something to compare with. */
    DASHED,
    /** A line with a dot at each value. */
    DOTTED_LINE,
    /** Dots. */
    POINTS,
    /** A value holds until the next one. */
    STEPS,
    /** Bars from 0. */
    BARS
  }

  /**
   * Checks lengths.
   *
   * @param name for the legend
   * @param look how it is drawn
   * @param x positions
   * @param y values
   * @param width of bars
   * @param right whether the right axis counts
   */
  public Series {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " positions, but " + y.length + " values");
    }
  }

  /**
   * @param name for the legend
   * @param look how it is drawn, not bars
   * @param x positions
   * @param y values
   * @return a series by the left axis
   */
  public static Series of(String name, Look look, double[] x, double[] y) {
    return new Series(name, look, x, y, 0, false);
  }

  /**
   * @param name for the legend
   * @param x positions
   * @param y values
   * @return a line by the left axis
   */
  public static Series line(String name, double[] x, double[] y) {
    return of(name, Look.LINE, x, y);
  }

  /**
   * @param name for the legend
   * @param x positions
   * @param y values
   * @return a dashed line by the left axis
   */
  public static Series dashed(String name, double[] x, double[] y) {
    return of(name, Look.DASHED, x, y);
  }

  /**
   * @param name for the legend
   * @param x centres
   * @param y heights
   * @param width of a bar
   * @return bars by the left axis
   */
  public static Series bars(String name, double[] x, double[] y, double width) {
    return new Series(name, Look.BARS, x, y, width, false);
  }

  /**
   * @return the same by the right axis
   */
  public Series onRight() {
    return new Series(name, look, x, y, width, true);
  }
}
