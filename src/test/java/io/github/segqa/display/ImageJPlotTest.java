package io.github.segqa.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.gui.Plot;
import ij.measure.ResultsTable;
import ij.process.ImageProcessor;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs without a screen. */
class ImageJPlotTest {
  private static final double[] X = {0, 1, 2, 3, 4};
  private static final int SHADE = 0xE4E4E4;

  private static XyFigure figure() {
    return XyFigure.of("Dice", Axis.of("slice").range(0, 4), Axis.of("value").range(0, 1));
  }

  private static int colour(Plot plot, double x, double y) {
    ImageProcessor ip = plot.getProcessor();
    int px = (int) Math.round(plot.scaleXtoPxl(x));
    int py = (int) Math.round(plot.scaleYtoPxl(y));
    return ip.get(px, py) & 0xFFFFFF;
  }

  private static double[] constant(double v) {
    return new double[] {v, v, v, v, v};
  }

  @Test
  void curvesLieAtTheirValuesInTheirColours() {
    XyFigure f =
        figure()
            .with(Series.line("a", X, constant(0.27)))
            .with(Series.line("b", X, constant(0.53)));
    Plot plot = ImageJPlot.of(f);
    assertEquals(OkabeIto.BLUE, colour(plot, 2.3, 0.27));
    assertEquals(OkabeIto.VERMILION, colour(plot, 2.3, 0.53));
    assertEquals(0xFFFFFF, colour(plot, 2.3, 0.43));
    assertArrayEquals(new double[] {0, 4, 0, 1}, plot.getLimits());
  }

  @Test
  void curvesOfTheRightAxisLieByItsScaleAndKeepTheirNumbers() {
    XyFigure f =
        figure()
            .with(Series.line("dice", X, constant(0.9)))
            .withRight(Axis.of("area", "mm²").range(0, 800))
            .with(Series.line("reference", X, new double[] {200, 200, 200, 200, 400}).onRight());
    Plot plot = ImageJPlot.of(f);
    assertEquals(OkabeIto.VERMILION, colour(plot, 1.6, 0.25));
    assertEquals(OkabeIto.VERMILION, colour(plot, 3.5, 0.375));
    ResultsTable table = plot.getResultsTable();
    float[] last = table.getColumn(table.getLastColumn());
    assertArrayEquals(new float[] {200, 200, 200, 200, 400}, last);
  }

  @Test
  void bandsAreShadedAndGapsStayGaps() {
    XyFigure f =
        figure()
            .with(new Band(0.5, 1.5, "no reference"))
            .with(Series.line("a", X, new double[] {0.3, 0.3, Double.NaN, 0.3, 0.3}));
    Plot plot = ImageJPlot.of(f);
    assertEquals(SHADE, colour(plot, 1.2, 0.43));
    assertEquals(0xFFFFFF, colour(plot, 1.7, 0.43));
    assertEquals(0xFFFFFF, colour(plot, 2.2, 0.3));
    assertEquals(OkabeIto.BLUE, colour(plot, 3.5, 0.3));
  }

  @Test
  void markersCrossThePlot() {
    XyFigure f = figure().with(Series.line("a", X, constant(0.8)));
    Plot plot = ImageJPlot.of(f.with(Marker.at(3.1, "HD95")).with(Marker.level(0.43, "5 %")));
    assertTrue(dots(plot, 3.1, 0.05, 3.1, 0.35) >= 15);
    assertTrue(dots(plot, 2.3, 0.43, 2.9, 0.43) >= 15);
    assertEquals(0, dots(plot, 2.6, 0.05, 2.6, 0.35));
  }

  @Test
  void barsDoNotHideEachOther() {
    double[] x = {0.5, 1.5, 2.5, 3.5};
    XyFigure f =
        figure()
            .with(Series.bars("a", x, new double[] {0.7, 0.7, 0.7, 0.7}, 1))
            .with(Series.bars("b", x, new double[] {0.4, 0.4, 0.4, 0.4}, 1));
    Plot plot = ImageJPlot.of(f);
    assertEquals(colour(plot, 1.6, 0.6), colour(plot, 1.6, 0.2), "the first ones shine through");
    assertEquals(OkabeIto.VERMILION, colour(plot, 1.6, 0.4), "outline of the second ones");
  }

  @Test
  void labelsOfMarkersDoNotStandOnEachOther() {
    XyFigure one = figure().with(Series.line("a", X, constant(0.1))).with(Marker.at(1, "#####"));
    XyFigure two = one.with(Marker.at(1, "#####"));
    Rectangle frame = ImageJPlot.of(one).getDrawingFrame();
    int rows = darkRows(ImageJPlot.of(one), frame);
    assertEquals(2 * rows, darkRows(ImageJPlot.of(two), frame));
    XyFigure high = figure().with(Series.line("a", X, constant(0.9))).with(Marker.at(1, "#####"));
    assertEquals(0, darkRows(ImageJPlot.of(high), frame), "labels at the bottom");
  }

  /** Rows of the upper half with parts of labels right of a marker at 1. */
  private static int darkRows(Plot plot, Rectangle frame) {
    int from = (int) plot.scaleXtoPxl(1.02);
    int n = 0;
    for (int y = frame.y + 2; y < frame.y + frame.height / 2; y++) {
      boolean dark = false;
      for (int x = from; x < from + 30; x++) {
        dark |= (plot.getProcessor().get(x, y) & 0xFF) < 0x90;
      }
      n += dark ? 1 : 0;
    }
    return n;
  }

  /** Pixels in the colour of markers between two points. */
  private static int dots(Plot plot, double x1, double y1, double x2, double y2) {
    int n = 0;
    ImageProcessor ip = plot.getProcessor();
    for (int y = (int) plot.scaleYtoPxl(y2) - 1; y <= plot.scaleYtoPxl(y1) + 1; y++) {
      for (int x = (int) plot.scaleXtoPxl(x1) - 1; x <= plot.scaleXtoPxl(x2) + 1; x++) {
        n += (ip.get(x, y) & 0xFFFFFF) == 0x505050 ? 1 : 0;
      }
    }
    return n;
  }

  @ParameterizedTest
  @EnumSource(Series.Look.class)
  void everyLookIsDrawnOnBothSides(Series.Look look) {
    Series s = new Series("s", look, X, new double[] {1, 3, 2, 4, 1}, 1, false);
    XyFigure f = XyFigure.of("looks", Axis.of("x"), Axis.of("y"));
    assertTrue(coloured(f.with(s)) > 20);
    assertTrue(coloured(f.withRight(Axis.of("z")).with(s.onRight())) > 20);
  }

  private static int coloured(XyFigure figure) {
    Plot plot = ImageJPlot.of(figure);
    ImageProcessor ip = plot.getProcessor();
    Rectangle frame = plot.getDrawingFrame();
    int n = 0;
    for (int y = frame.y + 60; y < frame.y + frame.height; y++) {
      for (int x = frame.x + 100; x < frame.x + frame.width; x++) {
        n += (ip.get(x, y) & 0xFFFFFF) == OkabeIto.BLUE ? 1 : 0;
      }
    }
    return n;
  }

  @Test
  void factorsTakeEqualStepsOnLogarithmicAxes() {
    Axis count = Axis.of("count").logarithmic(0.1).range(0.1, 1000);
    XyFigure f =
        XyFigure.of("h", Axis.of("slice").range(0, 4), count)
            .with(Series.line("a", X, constant(20)))
            .withRight(Axis.of("part").range(0, 1))
            .with(Series.line("b", X, constant(0.5)).onRight());
    Plot plot = ImageJPlot.of(f);
    assertEquals(OkabeIto.BLUE, colour(plot, 2.3, 20));
    assertEquals(OkabeIto.VERMILION, colour(plot, 2.3, 10));
    Rectangle frame = plot.getDrawingFrame();
    assertEquals(frame.y + frame.height / 2.0, plot.scaleYtoPxl(10), 1.5);
  }

  @Test
  void aFigureWithoutDataIsAnEmptyFrame() {
    Plot plot = ImageJPlot.of(XyFigure.of("nothing", Axis.of("x"), Axis.of("y")).withNote("none"));
    assertArrayEquals(new double[] {0, 1, 0, 1}, plot.getLimits(), 0.05);
  }
}
