package io.github.segqa.chart;

import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
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
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYDataset;

/** Curves, bars and points in the terms of the library. */
final class XyChart {
  private static final Color BAND = new Color(0xE8E8E8);
  private static final Color GRID = new Color(0xD0D0D0);
  private static final float[] DASHES = {6, 4};
  private static final Shape DOT = new Ellipse2D.Double(-2.5, -2.5, 5, 5);

  private XyChart() {}

  static XYPlot plot(XyFigure figure) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(axis(figure.x()));
    plot.setRangeAxis(axis(figure.y()));
    figure.right().ifPresent(a -> plot.setRangeAxis(1, axis(a)));
    plot.setDomainGridlinePaint(GRID);
    plot.setRangeGridlinePaint(GRID);
    plot.setAxisOffset(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
    for (int i = 0; i < figure.series().size(); i++) {
      add(figure.series().get(i), i, plot);
    }
    figure.markers().forEach(m -> add(m, plot));
    figure.bands().forEach(b -> add(b, plot));
    plot.setFixedLegendItems(legend(figure, plot));
    return plot;
  }

  private static NumberAxis axis(Axis a) {
    NumberAxis axis = new NumberAxis(a.text());
    axis.setLabelFont(Charts.TEXT);
    axis.setTickLabelFont(Charts.TEXT);
    axis.setAutoRangeIncludesZero(false);
    if (!Double.isNaN(a.min())) {
      axis.setLowerBound(a.min());
    }
    if (!Double.isNaN(a.max())) {
      axis.setUpperBound(a.max());
    }
    return axis;
  }

  private static void add(Series s, int i, XYPlot plot) {
    plot.setDataset(i, data(s));
    AbstractXYItemRenderer renderer = renderer(s.look());
    renderer.setSeriesPaint(0, new Color(OkabeIto.line(i)));
    renderer.setSeriesStroke(0, stroke(s.look()));
    renderer.setSeriesShape(0, DOT);
    plot.setRenderer(i, renderer);
    if (s.right()) {
      plot.mapDatasetToRangeAxis(i, 1);
    }
  }

  private static XYDataset data(Series s) {
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries(s.name(), new double[][] {s.x(), s.y()});
    return s.look() == Series.Look.BARS ? new XYBarDataset(data, s.width()) : data;
  }

  private static AbstractXYItemRenderer renderer(Series.Look look) {
    return switch (look) {
      case BARS -> bars();
      case STEPS -> new XYStepRenderer();
      case POINTS -> new XYLineAndShapeRenderer(false, true);
      case DOTTED_LINE -> new XYLineAndShapeRenderer(true, true);
      case LINE, DASHED -> new XYLineAndShapeRenderer(true, false);
    };
  }

  private static XYBarRenderer bars() {
    XYBarRenderer bars = new XYBarRenderer();
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    return bars;
  }

  private static Stroke stroke(Series.Look look) {
    return look == Series.Look.DASHED
        ? new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
        : new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static void add(Marker m, XYPlot plot) {
    ValueMarker line = new ValueMarker(m.at(), Color.DARK_GRAY, stroke(Series.Look.DASHED));
    line.setLabel(m.label());
    line.setLabelFont(Charts.TEXT);
    line.setLabelBackgroundColor(new Color(255, 255, 255, 200));
    line.setLabelAnchor(RectangleAnchor.TOP_LEFT);
    line.setLabelTextAnchor(m.vertical() ? TextAnchor.TOP_RIGHT : TextAnchor.BOTTOM_LEFT);
    if (m.vertical()) {
      plot.addDomainMarker(line);
    } else {
      plot.addRangeMarker(line);
    }
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
