package io.github.segqa.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Curves, bars and points.
 *
 * @param title what it shows
 * @param x axis of positions
 * @param y axis of values
 * @param right second axis of values, if there is one
 * @param series drawn in this order
 * @param markers lines across the plot
 * @param bands shaded ranges behind the series
 * @param notes sentences below the title
 */
public record XyFigure(
    String title,
    Axis x,
    Axis y,
    Optional<Axis> right,
    List<Series> series,
    List<Marker> markers,
    List<Band> bands,
    List<String> notes)
    implements Figure {
  /**
   * Makes the lists immutable.
   *
   * @param title what it shows
   * @param x axis of positions
   * @param y axis of values
   * @param right second axis of values
   * @param series drawn in this order
   * @param markers lines across the plot
   * @param bands shaded ranges
   * @param notes sentences below the title
   */
  public XyFigure {
    series = List.copyOf(series);
    markers = List.copyOf(markers);
    bands = List.copyOf(bands);
    notes = List.copyOf(notes);
  }

  /**
   * @param title what it shows
   * @param x axis of positions
   * @param y axis of values
   * @return an empty plot
   */
  public static XyFigure of(String title, Axis x, Axis y) {
    return new XyFigure(title, x, y, Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * @param text another title
   * @return the plot with it
   */
  public XyFigure titled(String text) {
    return new XyFigure(text, x, y, right, series, markers, bands, notes);
  }

  /**
   * @param axis second axis of values
   * @return the plot with it
   */
  public XyFigure withRight(Axis axis) {
    return new XyFigure(title, x, y, Optional.of(axis), series, markers, bands, notes);
  }

  /**
   * @param one drawn last
   * @return the plot with it
   */
  public XyFigure with(Series one) {
    return new XyFigure(title, x, y, right, and(series, one), markers, bands, notes);
  }

  /**
   * @param one a line across
   * @return the plot with it
   */
  public XyFigure with(Marker one) {
    return new XyFigure(title, x, y, right, series, and(markers, one), bands, notes);
  }

  /**
   * @param one a shaded range
   * @return the plot with it
   */
  public XyFigure with(Band one) {
    return new XyFigure(title, x, y, right, series, markers, and(bands, one), notes);
  }

  /**
   * @param sentence what the reader has to know
   * @return the plot with it
   */
  public XyFigure withNote(String sentence) {
    return new XyFigure(title, x, y, right, series, markers, bands, and(notes, sentence));
  }

  private static <T> List<T> and(List<T> list, T one) {
    List<T> all = new ArrayList<>(list);
    all.add(one);
    return all;
  }
}
