package io.github.segqa.figure;

import java.util.List;

/**
 * Plots side by side, from left to right and from the top down. If all have the same series, one
 * legend serves them.
 *
 * @param title what they show together
 * @param panels one or more plots
 */
public record Panels(String title, List<XyFigure> panels) implements Figure {
  /**
   * Checks that there is a plot.
   *
   * @param title what they show together
   * @param panels one or more plots
   */
  public Panels {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException("no panels: " + title);
    }
  }

  /**
   * @param title what they show together
   * @param panels one or more plots
   * @return the plot itself if there is one, with that title; else the panels
   */
  public static Figure of(String title, List<XyFigure> panels) {
    return panels.size() == 1
        ? panels.get(0).titled(title + ": " + panels.get(0).title())
        : new Panels(title, panels);
  }

  /**
   * @param panels plots of the same quantities, all with a right axis or none
   * @return the plots with the same ends of their axes of values, so that they can be compared
   */
  public static List<XyFigure> aligned(List<XyFigure> panels) {
    return panels.stream().map(p -> aligned(p, panels)).toList();
  }

  private static XyFigure aligned(XyFigure p, List<XyFigure> all) {
    return new XyFigure(
        p.title(),
        p.x(),
        common(p.y(), all.stream().map(Limits::y).toList()),
        p.right().map(a -> common(a, all.stream().map(Limits::right).toList())),
        p.series(),
        p.markers(),
        p.bands(),
        p.notes());
  }

  private static Axis common(Axis axis, List<Limits> limits) {
    return axis.range(
        limits.stream().mapToDouble(Limits::min).min().orElseThrow(),
        limits.stream().mapToDouble(Limits::max).max().orElseThrow());
  }

  /**
   * @return whether the series of all panels have the same names
   */
  public boolean sameSeries() {
    return panels.stream()
            .map(p -> p.series().stream().map(Series::name).toList())
            .distinct()
            .count()
        == 1;
  }
}
