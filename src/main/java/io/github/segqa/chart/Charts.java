package io.github.segqa.chart;

import io.github.segqa.figure.Figure;
import io.github.segqa.figure.HeatMap;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.XyFigure;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Makes charts of figures. */
public final class Charts {
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final int TITLE_GAP = 6;
  private static final RectangleInsets PADDING = new RectangleInsets(0, 2, 2, 14);
  private static final Font HEAD = new Font(Font.SANS_SERIF, Font.BOLD, 14);

  private Charts() {}

  /**
   * @param figure what will be drawn
   * @return a size in pixels at which everything can be read
   */
  public static Dimension size(Figure figure) {
    if (figure instanceof Panels panels) {
      return PanelsPlot.size(panels.panels().size());
    }
    return figure instanceof HeatMap map
        ? HeatMapChart.size(map)
        : new Dimension(ChartFile.WIDTH, ChartFile.HEIGHT);
  }

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
      return withLegend(chart(xy));
    }
    if (figure instanceof Panels panels) {
      return panels(panels);
    }
    HeatMap map = (HeatMap) figure;
    JFreeChart chart = chart(map.title(), HEAD, HeatMapChart.plot(map));
    chart.addSubtitle(HeatMapChart.scale(map));
    return chart;
  }

  private static JFreeChart panels(Panels panels) {
    boolean common = panels.sameSeries();
    List<JFreeChart> charts = panels.panels().stream().map(Charts::chart).toList();
    charts.forEach(c -> c.getTitle().setFont(common ? TEXT : HEAD));
    if (!common) {
      charts.forEach(Charts::withLegend);
    }
    JFreeChart all = chart(panels.title(), HEAD, new PanelsPlot(charts, common));
    return common ? withLegend(all) : all;
  }

  /** A chart without legend. */
  private static JFreeChart chart(XyFigure xy) {
    JFreeChart chart = chart(xy.title(), HEAD, XyChart.plot(xy));
    xy.notes().forEach(n -> chart.addSubtitle(new TextTitle(n, TEXT)));
    return chart;
  }

  private static JFreeChart withLegend(JFreeChart chart) {
    LegendTitle legend = new LegendTitle(chart.getPlot());
    legend.setItemFont(TEXT);
    legend.setPosition(RectangleEdge.BOTTOM);
    chart.addSubtitle(legend);
    return chart;
  }

  private static JFreeChart chart(String title, Font font, Plot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    JFreeChart chart = new JFreeChart(title, font, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getTitle().setMargin(TITLE_GAP, 0, 0, 0);
    chart.setPadding(PADDING);
    return chart;
  }

  /** Numbers at axes, the same in every country. */
  static NumberFormat numbers() {
    return new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
