package io.github.segqa.chart;

import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.Limits;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.MarkerLabels;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYDataset;

/** Curves, bars and points in the terms of the library. */
final class XyChart {
  private static final Color BAND = new Color(0xE8E8E8);
  private static final Color GRID = new Color(0xD0D0D0);
  private static final float[] DASHES = {6, 4};
  private static final int HALF = 110;
  private static final int LINE = 18;
  private static final int GAP = 4;
  private static final Shape DOT = new Ellipse2D.Double(-2.5, -2.5, 5, 5);
  private static final Shape LARGE_DOT = new Ellipse2D.Double(-4.5, -4.5, 9, 9);

  private XyChart() {}

  static XYPlot plot(XyFigure figure) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(axis(figure.x(), Limits.x(figure)));
    plot.setRangeAxis(axis(figure.y(), Limits.y(figure)));
    figure.right().ifPresent(a -> plot.setRangeAxis(1, axis(a, Limits.right(figure))));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    for (int i = 0; i < figure.series().size(); i++) {
      add(figure.series().get(i), i, figure, plot);
    }
    addMarkers(figure, plot);
    figure.bands().forEach(b -> add(b, plot));
    plot.setFixedLegendItems(legend(figure, plot));
    return plot;
  }

  private static ValueAxis axis(Axis a, Limits limits) {
    ValueAxis axis = a.log() ? log(a) : linear(a, limits.whole());
    axis.setLabelFont(Charts.TEXT);
    axis.setTickLabelFont(Charts.TEXT);
    axis.setRange(limits.min(), limits.max());
    return axis;
  }

  private static LogAxis log(Axis a) {
    LogAxis axis = new LogAxis(a.text());
    axis.setSmallestValue(a.min());
    axis.setTickUnit(new NumberTickUnit(1)); // each power of ten
    axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.ROOT));
    return axis;
  }

  private static NumberAxis linear(Axis a, boolean whole) {
    NumberAxis axis = new NumberAxis(a.text());
    axis.setNumberFormatOverride(Charts.numbers());
    if (whole) {
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    return axis;
  }

  private static void add(Series s, int i, XyFigure figure, XYPlot plot) {
    Axis axis = s.right() ? figure.right().orElseThrow() : figure.y();
    plot.setDataset(i, data(s, axis));
    AbstractXYItemRenderer renderer = renderer(s.look(), axis);
    Color colour = new Color(OkabeIto.line(i));
    boolean bars = s.look() == Series.Look.BARS;
    renderer.setSeriesPaint(0, bars ? pale(colour) : colour);
    renderer.setSeriesOutlinePaint(0, colour);
    renderer.setSeriesStroke(0, stroke(s.look()));
    renderer.setSeriesShape(0, s.look() == Series.Look.POINTS ? LARGE_DOT : DOT);
    plot.setRenderer(i, renderer);
    if (s.right()) {
      plot.mapDatasetToRangeAxis(i, 1);
    }
  }

  /** Half transparent, so that bars behind bars are seen. */
  private static Color pale(Color c) {
    return new Color(c.getRed(), c.getGreen(), c.getBlue(), HALF);
  }

  private static XYDataset data(Series s, Axis axis) {
    DefaultXYDataset data = new DefaultXYDataset();
    double[] y = axis.log() ? above(axis.min(), s.y()) : s.y();
    data.addSeries(s.name(), new double[][] {s.x(), y});
    return s.look() == Series.Look.BARS ? new XYBarDataset(data, s.width()) : data;
  }

  /** What a logarithmic axis can show; NaN for the rest. */
  private static double[] above(double min, double[] values) {
    return Arrays.stream(values).map(v -> v >= min ? v : Double.NaN).toArray();
  }

  private static AbstractXYItemRenderer renderer(Series.Look look, Axis axis) {
    return switch (look) {
      case BARS -> bars(axis);
      case STEPS -> new XYStepRenderer();
      case POINTS -> new XYLineAndShapeRenderer(false, true);
      case DOTTED_LINE -> new XYLineAndShapeRenderer(true, true);
      case LINE, DASHED -> new XYLineAndShapeRenderer(true, false);
    };
  }

  private static XYBarRenderer bars(Axis axis) {
    XYBarRenderer bars = new XYBarRenderer();
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(true);
    bars.setBase(axis.log() ? axis.min() : 0);
    return bars;
  }

  private static Stroke stroke(Series.Look look) {
    return look == Series.Look.DASHED
        ? new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
        : new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** Labels of vertical lines stand one below the other, on the side where there is room. */
  private static void addMarkers(XyFigure figure, XYPlot plot) {
    Limits x = Limits.x(figure);
    boolean low = MarkerLabels.atBottom(figure);
    double offset = LINE / 4.0;
    for (Marker m : figure.markers()) {
      ValueMarker line = new ValueMarker(m.at(), Color.DARK_GRAY, stroke(Series.Look.DASHED));
      line.setLabel(m.label());
      line.setLabelFont(Charts.TEXT);
      line.setLabelBackgroundColor(new Color(255, 255, 255, 200));
      if (m.vertical()) {
        place(line, low, m.at() < (x.min() + x.max()) / 2, offset);
        plot.addDomainMarker(line);
        offset += LINE;
      } else {
        boolean above = MarkerLabels.above(figure, m);
        line.setLabelAnchor(above ? RectangleAnchor.TOP_LEFT : RectangleAnchor.BOTTOM_LEFT);
        line.setLabelTextAnchor(above ? TextAnchor.BOTTOM_LEFT : TextAnchor.TOP_LEFT);
        plot.addRangeMarker(line);
      }
    }
  }

  private static void place(ValueMarker line, boolean low, boolean left, double offset) {
    if (low) {
      line.setLabelAnchor(left ? RectangleAnchor.BOTTOM_RIGHT : RectangleAnchor.BOTTOM_LEFT);
      line.setLabelTextAnchor(left ? TextAnchor.BOTTOM_LEFT : TextAnchor.BOTTOM_RIGHT);
    } else {
      line.setLabelAnchor(left ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
      line.setLabelTextAnchor(left ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
    }
    line.setLabelOffset(new RectangleInsets(offset, GAP, offset, GAP));
  }

  private static void add(Band b, XYPlot plot) {
    plot.addDomainMarker(new IntervalMarker(b.from(), b.to(), BAND), Layer.BACKGROUND);
  }

  private static LegendItemCollection legend(XyFigure figure, XYPlot plot) {
    LegendItemCollection items = new LegendItemCollection();
    for (int i = 0; i < figure.series().size(); i++) {
      items.add(plot.getRenderer(i).getLegendItem(i, 0));
    }
    Set<String> bands = new TreeSet<>();
    figure.bands().forEach(b -> bands.add(b.label()));
    for (String label : bands) {
      items.add(new LegendItem(label, BAND));
    }
    return items;
  }
}
