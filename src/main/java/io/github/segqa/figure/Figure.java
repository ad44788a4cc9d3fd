package io.github.segqa.figure;

/** A plot as data: curves, bars and points over an axis, or a matrix in colours. */
public sealed interface Figure permits XyFigure, HeatMap {
  /**
   * @return what it shows, in one line
   */
  String title();
}
