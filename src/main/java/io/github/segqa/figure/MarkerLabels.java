package io.github.segqa.figure;

import java.util.Arrays;

/** Where the labels of markers find room. */
public final class MarkerLabels {
  /** Part of the height above which there is no room for a line of text. */
  private static final double TOP = 0.9;

  private MarkerLabels() {}

  /**
   * @param figure a plot
   * @return whether labels should stand at the bottom, since most curves of the left axis run in
   *     the upper half
   */
  public static boolean atBottom(XyFigure figure) {
    Limits y = Limits.y(figure);
    return figure.series().stream()
            .filter(s -> !s.right() && s.look() != Series.Look.BARS)
            .flatMapToDouble(s -> Arrays.stream(s.y()))
            .filter(Double::isFinite)
            .average()
            .orElse(y.min())
        > (y.min() + y.max()) / 2;
  }

  /**
   * @param figure a plot
   * @param level a horizontal marker of it
   * @return whether there is room for a label above the line; else it should stand below
   */
  public static boolean above(XyFigure figure, Marker level) {
    Limits y = Limits.y(figure);
    double part =
        figure.y().log()
            ? Math.log(level.at() / y.min()) / Math.log(y.max() / y.min())
            : (level.at() - y.min()) / (y.max() - y.min());
    return part < TOP;
  }
}
