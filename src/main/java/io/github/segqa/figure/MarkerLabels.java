package io.github.segqa.figure;

import java.util.Arrays;

/** Where the labels of vertical lines find room. */
public final class MarkerLabels {
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
}
