package io.github.segqa.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/** Charts side by side in the place of one. */
final class PanelsPlot extends Plot {
  private static final long serialVersionUID = 1;
  private static final int WIDTH = 470;
  private static final int HEIGHT = 300;
  private static final int FRAME = 80;
  private static final int MOST_COLUMNS = 4;

  private final JFreeChart[] charts;
  private final boolean legend;

  /**
   * @param charts one or more
   * @param legend whether the legend of the first one is that of all
   */
  PanelsPlot(List<JFreeChart> charts, boolean legend) {
    this.charts = charts.toArray(JFreeChart[]::new);
    this.legend = legend;
  }

  /** Size of a picture of so many charts. */
  static Dimension size(int n) {
    int columns = columns(n);
    return new Dimension(columns * WIDTH, rows(n, columns) * HEIGHT + FRAME);
  }

  private static int columns(int n) {
    return n < 2 * MOST_COLUMNS ? (int) Math.ceil(Math.sqrt(n)) : MOST_COLUMNS;
  }

  private static int rows(int n, int columns) {
    return (n + columns - 1) / columns;
  }

  @Override
  public void draw(
      Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
    int columns = columns(charts.length);
    int rows = rows(charts.length, columns);
    double w = area.getWidth() / columns;
    double h = area.getHeight() / rows;
    for (int i = 0; i < charts.length; i++) {
      int row = i / columns;
      int column = i % columns;
      double x = area.getX() + column * w;
      double y = area.getY() + row * h;
      charts[i].draw(g, new Rectangle2D.Double(x, y, w, h));
    }
  }

  @Override
  public LegendItemCollection getLegendItems() {
    return legend ? charts[0].getPlot().getLegendItems() : new LegendItemCollection();
  }

  @Override
  public String getPlotType() {
    return "panels";
  }
}
