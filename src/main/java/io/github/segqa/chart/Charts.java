package io.github.segqa.chart;

import io.github.segqa.figure.Figure;
import io.github.segqa.figure.HeatMap;
import io.github.segqa.figure.XyFigure;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;

/** Makes charts of figures. */
public final class Charts {
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Font HEAD = new Font(Font.SANS_SERIF, Font.BOLD, 14);

  private Charts() {}

  /**
   * @param figure what is drawn
   * @param to where to; its clip and transform stay as they are
   * @param area place and size in the units of the graphics
   */
  public static void draw(Figure figure, Graphics2D to, Rectangle2D area) {
    of(figure).draw(to, area);
  }

  /** A chart of the library, with title, notes and legend. */
  static JFreeChart of(Figure figure) {
    if (figure instanceof XyFigure xy) {
      JFreeChart chart = chart(xy.title(), XyChart.plot(xy));
      xy.notes().forEach(n -> chart.addSubtitle(new TextTitle(n, TEXT)));
      LegendTitle legend = new LegendTitle(chart.getPlot());
      legend.setItemFont(TEXT);
      legend.setPosition(org.jfree.chart.ui.RectangleEdge.BOTTOM);
      chart.addSubtitle(legend);
      return chart;
    }
    HeatMap map = (HeatMap) figure;
    JFreeChart chart = chart(map.title(), HeatMapChart.plot(map));
    chart.addSubtitle(HeatMapChart.scale(map));
    return chart;
  }

  private static JFreeChart chart(String title, Plot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    JFreeChart chart = new JFreeChart(title, HEAD, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    return chart;
  }
}
