package io.github.segqa.display;

import ij.gui.Plot;
import ij.gui.PlotWindow;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.Limits;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.MarkerLabels;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.awt.Color;
import java.util.ArrayList;

/**
 * Draws figures with ImageJ's own {@link Plot}, which has no second axis and no shaded ranges: the
 * right axis stands beside the frame with its own numbers. Its curves are scaled to the left axis
 * only where they are drawn; the data of the plot are the true numbers. Works without a screen.
 */
public final class ImageJPlot {
  private static final Color SHADE = new Color(0xE4E4E4);
  private static final Color LINE = new Color(0x505050);
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;

  /** Height of a line of text. */
  private static final double ROW = 19;

  /** White pixels between the dots of a marker. */
  private static final int DOTS = 4;

  private final XyFigure figure;
  private final Plot plot;
  private final AxisScale x;
  private final AxisScale y;

  private ImageJPlot(XyFigure figure) {
    this.figure = figure;
    this.plot = new Plot(figure.title(), figure.x().text(), figure.y().text());
    this.x = AxisScale.of(figure.x(), Limits.x(figure));
    this.y = AxisScale.of(figure.y(), Limits.y(figure));
  }

  /**
   * @param figure what is drawn
   * @return a plot with all that the figure has; the limits of the axes are set
   */
  public static Plot of(XyFigure figure) {
    return new ImageJPlot(figure).draw();
  }

  /**
   * Opens a window; needs a screen.
   *
   * @param figure what is drawn; its title becomes that of the window
   * @return the window
   */
  public static PlotWindow show(XyFigure figure) {
    return of(figure).show();
  }

  private Plot draw() {
    PlotHeader header = new PlotHeader(figure, plot, WIDTH, HEIGHT);
    plot.setFrameSize(WIDTH, HEIGHT);
    plot.setOptions(header.room(figure.right().isPresent()));
    plot.setAxisXLog(x.log());
    plot.setAxisYLog(y.log());
    plot.setLimits(x.min(), x.max(), y.min(), y.max());
    bands();
    for (int i = 0; i < figure.series().size(); i++) {
      Series s = figure.series().get(i);
      Color colour = new Color(OkabeIto.line(i));
      if (s.right()) {
        onRight(s, colour);
      } else {
        onLeft(s, colour, i == 0);
      }
    }
    marks();
    if (figure.right().isPresent()) {
      rightAxis();
    }
    header.draw();
    plot.setLineWidth(1); // of the frame
    return plot;
  }

  private void bands() {
    if (figure.bands().isEmpty()) {
      return;
    }
    ArrayList<float[]> boxes = new ArrayList<>();
    for (Band b : figure.bands()) {
      boxes.add(new float[] {(float) b.from(), (float) y.min(), (float) b.to(), (float) y.max()});
    }
    plot.setColor(SHADE, SHADE);
    plot.drawShapes("rectangles 0", boxes);
  }

  /** Bars of the first series are filled, others are outlines, so that none hides another. */
  private void onLeft(Series s, Color colour, boolean first) {
    plot.setLineWidth(s.look() == Series.Look.DASHED ? 1 : 2);
    boolean bars = s.look() == Series.Look.BARS;
    plot.setColor(colour, bars ? first ? pale(colour) : null : colour);
    switch (s.look()) {
      case LINE, DASHED -> plot.addPoints(s.x(), s.y(), Plot.LINE);
      case DOTTED_LINE -> plot.addPoints(s.x(), s.y(), Plot.CONNECTED_CIRCLES);
      case STEPS -> plot.addPoints(stairs(s.x(), 1), stairs(s.y(), 0), Plot.LINE);
      case POINTS -> plot.addPoints(s.x(), s.y(), Plot.CIRCLE);
      case BARS -> plot.addPoints(s.x(), s.y(), Plot.BAR);
    }
    plot.setLabel(plot.getNumPlotObjects() - 1, s.name());
  }

  private static Color pale(Color c) {
    return new Color((c.getRed() + 255) / 2, (c.getGreen() + 255) / 2, (c.getBlue() + 255) / 2);
  }

  /** Every number twice; positions begin with their second, values end with their first. */
  private static double[] stairs(double[] v, int from) {
    double[] twice = new double[Math.max(0, 2 * v.length - 1)];
    for (int i = 0; i < twice.length; i++) {
      twice[i] = v[(i + from) / 2];
    }
    return twice;
  }

  /** Lines by the scale of the right axis, and the true numbers as data that are not drawn. */
  private void onRight(Series s, Color colour) {
    AxisScale right = right();
    plot.setColor(colour);
    plot.setLineWidth(s.look() == Series.Look.DASHED ? 1 : 2);
    double half = s.width() / 2;
    for (int i = 0; i < s.x().length; i++) {
      double v = toLeft(right, s.y()[i]);
      if (s.look() == Series.Look.BARS || s.look() == Series.Look.POINTS) {
        double from = s.look() == Series.Look.POINTS ? v : right.log() ? y.min() : toLeft(right, 0);
        line(s.x()[i] - half, from, s.x()[i] - half, v);
        line(s.x()[i] - half, v, s.x()[i] + half, v);
        line(s.x()[i] + half, v, s.x()[i] + half, from);
      } else if (i > 0) {
        double before = toLeft(right, s.y()[i - 1]);
        double corner = s.look() == Series.Look.STEPS ? before : v;
        line(s.x()[i - 1], before, s.x()[i], corner);
        line(s.x()[i], corner, s.x()[i], v);
      }
    }
    plot.addPoints(s.x(), s.y(), Plot.LINE);
    plot.setLabel(plot.getNumPlotObjects() - 1, s.name());
    plot.setPlotObjectStyle(plot.getNumPlotObjects() - 1, "black,none,1,Line,hidden");
  }

  /** The value of the left axis at the height of a value of the right one. */
  private double toLeft(AxisScale right, double v) {
    return y.at(right.part(v));
  }

  private void line(double x1, double y1, double x2, double y2) {
    if (Double.isFinite(y1) && Double.isFinite(y2)) {
      plot.drawLine(x1, y1, x2, y2);
    }
  }

  private AxisScale right() {
    return AxisScale.of(figure.right().orElseThrow(), Limits.right(figure));
  }

  private void rightAxis() {
    AxisScale right = right();
    plot.setColor(Color.BLACK);
    plot.setLineWidth(1);
    plot.setJustification(Plot.LEFT);
    for (double v : right.ticks(6)) {
      double part = right.part(v);
      plot.drawLine(x.at(0.992), y.at(part), x.max(), y.at(part));
      plot.addText(" " + PlotHeader.number(v), x.max(), y.at(part - 0.018));
    }
  }

  /** Labels of vertical lines stand one above the other, where no curves are. */
  private void marks() {
    boolean low = MarkerLabels.atBottom(figure);
    double step = ROW / HEIGHT;
    double at = low ? step / 2 : 1 - step;
    for (Marker m : figure.markers()) {
      plot.setColor(LINE);
      plot.setLineWidth(1);
      if (m.vertical()) {
        vertical(m, at);
        at += low ? step : -step;
      } else {
        plot.drawDottedLine(x.min(), m.at(), x.max(), m.at(), DOTS);
        plot.setJustification(Plot.LEFT);
        double up = MarkerLabels.above(figure, m) ? 0.01 : -step;
        plot.addText(" " + m.label(), x.min(), y.at(y.part(m.at()) + up));
      }
    }
  }

  private void vertical(Marker m, double height) {
    plot.drawDottedLine(m.at(), y.min(), m.at(), y.max(), DOTS);
    boolean late = x.part(m.at()) > 0.5;
    plot.setJustification(late ? Plot.RIGHT : Plot.LEFT);
    String space = late ? "  " : " ";
    plot.addText(space + m.label() + space, m.at(), y.at(height));
  }
}
