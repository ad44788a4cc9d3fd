package io.github.segqa.chart;

import io.github.segqa.figure.HeatMap;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYZDataset;

/** A matrix in colours in the terms of the library. */
final class HeatMapChart {
  private static final double DARK = 0.55;
  private static final int CELL = 18;
  private static final int FRAME = 300;

  /** Up to so many columns have numbers in their cells. */
  private static final int NUMBERS = 12;

  /** Names of so many letters in all stand side by side; longer ones stand upright. */
  private static final int LETTERS = 80;

  private HeatMapChart() {}

  /** Large enough for names and numbers of some cells, or for the names of many. */
  static Dimension size(HeatMap map) {
    return new Dimension(
        Math.max(ChartFile.WIDTH, FRAME + CELL * map.columns().size()),
        Math.max(ChartFile.HEIGHT, FRAME + CELL * map.rows().size()));
  }

  static XYPlot plot(HeatMap map) {
    SymbolAxis x = axis(map.columnAxis(), map.columns().toArray(String[]::new));
    SymbolAxis y = axis(map.rowAxis(), map.rows().toArray(String[]::new));
    y.setInverted(true);
    XYBlockRenderer blocks = new XYBlockRenderer();
    blocks.setPaintScale(Shade.SCALE);
    XYPlot plot = new XYPlot(data(map), x, y, blocks);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    x.setVerticalTickLabels(String.join("", map.columns()).length() > LETTERS);
    if (map.columns().size() <= NUMBERS) {
      addNumbers(map, plot);
    }
    return plot;
  }

  private static void addNumbers(HeatMap map, XYPlot plot) {
    for (int r = 0; r < map.rows().size(); r++) {
      for (int c = 0; c < map.columns().size(); c++) {
        XYTextAnnotation text = new XYTextAnnotation(map.text()[r][c], c, r);
        text.setFont(Charts.TEXT);
        text.setPaint(map.shade()[r][c] > DARK ? Color.WHITE : Color.BLACK);
        plot.addAnnotation(text);
      }
    }
  }

  /** What the colours mean. */
  static PaintScaleLegend scale(HeatMap map) {
    NumberAxis axis = new NumberAxis(map.shadeName());
    axis.setLabelFont(Charts.TEXT);
    axis.setTickLabelFont(Charts.TEXT);
    axis.setNumberFormatOverride(Charts.numbers());
    axis.setTickUnit(new NumberTickUnit(0.1));
    PaintScaleLegend legend = new PaintScaleLegend(Shade.SCALE, axis);
    legend.setPosition(RectangleEdge.RIGHT);
    legend.setMargin(20, 10, 40, 10);
    return legend;
  }

  private static SymbolAxis axis(String label, String[] names) {
    SymbolAxis axis = new SymbolAxis(label, names);
    axis.setLabelFont(Charts.TEXT);
    axis.setTickLabelFont(Charts.TEXT);
    axis.setGridBandsVisible(false);
    axis.setRange(-0.5, names.length - 0.5);
    axis.setTickUnit(new NumberTickUnit(1)); // every name
    return axis;
  }

  private static DefaultXYZDataset data(HeatMap map) {
    int rows = map.rows().size();
    int columns = map.columns().size();
    double[][] xyz = new double[3][rows * columns];
    for (int i = 0; i < rows * columns; i++) {
      xyz[0][i] = i % columns;
      xyz[1][i] = i / columns;
      xyz[2][i] = map.shade()[i / columns][i % columns];
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries(map.title(), xyz);
    return data;
  }

  /** From white to a dark blue; NaN is white. */
  private enum Shade implements PaintScale {
    SCALE;

    private static final int RED = 0x08;
    private static final int GREEN = 0x45;
    private static final int BLUE = 0x8A;

    @Override
    public double getLowerBound() {
      return 0;
    }

    @Override
    public double getUpperBound() {
      return 1;
    }

    @Override
    public Paint getPaint(double value) {
      double v = Double.isNaN(value) ? 0 : Math.max(0, Math.min(1, value));
      return new Color(mix(RED, v), mix(GREEN, v), mix(BLUE, v));
    }

    private static int mix(int full, double v) {
      return (int) Math.round(255 + v * (full - 255));
    }
  }
}
