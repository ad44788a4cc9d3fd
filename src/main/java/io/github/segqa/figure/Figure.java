package io.github.segqa.figure;

/**
 * A plot as data: curves, bars and points over an axis, several of them, or a matrix in colours.
 */
public sealed interface Figure permits XyFigure, HeatMap, Panels {
  /**
   * @return what it shows, in one line
   */
  String title();
}
