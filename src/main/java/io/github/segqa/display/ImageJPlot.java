package io.github.segqa.display;

import ij.gui.Plot;
import ij.gui.PlotWindow;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

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

  /** White pixels between the dots of a marker. */
  private static final int DOTS = 4;

  private final XyFigure figure;
  private final Plot plot;
  private final Span x;
  private final Span y;

  private ImageJPlot(XyFigure figure) {
    this.figure = figure;
    this.plot = new Plot(figure.title(), figure.x().text(), figure.y().text());
    this.x = Span.of(figure.x(), positions(), 0.01);
    this.y = Span.of(figure.y(), values(false, figure.markers()), 0.04);
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
    PlotHeader header = new PlotHeader(figure, WIDTH, HEIGHT);
    plot.setFrameSize(WIDTH, HEIGHT);
    plot.setOptions(header.room(plot));
    plot.setLimits(x.min(), x.max(), y.min(), y.max());
    bands();
    List<String> legend = new ArrayList<>();
    for (int i = 0; i < figure.series().size(); i++) {
      Series s = figure.series().get(i);
      Color colour = new Color(OkabeIto.line(i));
      if (s.right()) {
        onRight(s, colour);
      } else {
        onLeft(s, colour);
        legend.add(s.name());
      }
    }
    figure.markers().forEach(this::mark);
    figure.right().ifPresent(this::rightAxis);
    header.draw(plot);
    legend(legend);
    return plot;
  }

  private DoubleStream positions() {
    DoubleStream data =
        figure.series().stream()
            .flatMapToDouble(s -> DoubleStream.of(s.x()).flatMap(v -> around(v, s.width() / 2)));
    DoubleStream bands =
        figure.bands().stream().flatMapToDouble(b -> DoubleStream.of(b.from(), b.to()));
    DoubleStream markers =
        figure.markers().stream().filter(Marker::vertical).mapToDouble(Marker::at);
    return DoubleStream.concat(DoubleStream.concat(data, bands), markers);
  }

  private static DoubleStream around(double v, double half) {
    return DoubleStream.of(v - half, v + half);
  }

  /** What the left or the right axis has to show. */
  private DoubleStream values(boolean right, List<Marker> markers) {
    DoubleStream levels = markers.stream().filter(m -> !m.vertical()).mapToDouble(Marker::at);
    DoubleStream data =
        figure.series().stream()
            .filter(s -> s.right() == right)
            .flatMapToDouble(s -> DoubleStream.concat(base(s), DoubleStream.of(s.y())));
    return DoubleStream.concat(data, levels);
  }

  private static DoubleStream base(Series s) {
    return s.look() == Series.Look.BARS ? DoubleStream.of(0) : DoubleStream.empty();
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

  private void onLeft(Series s, Color colour) {
    plot.setLineWidth(s.look() == Series.Look.DASHED ? 1 : 2);
    plot.setColor(colour, s.look() == Series.Look.BARS ? pale(colour) : colour);
    switch (s.look()) {
      case LINE, DASHED -> plot.addPoints(s.x(), s.y(), Plot.LINE);
      case DOTTED_LINE -> plot.addPoints(s.x(), s.y(), Plot.CONNECTED_CIRCLES);
      case STEPS -> plot.addPoints(stairs(s.x(), 1), stairs(s.y(), 0), Plot.LINE);
      case POINTS -> plot.addPoints(s.x(), s.y(), Plot.CIRCLE);
      case BARS -> plot.addPoints(s.x(), s.y(), Plot.BAR);
    }
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
    Span right = right();
    plot.setColor(colour);
    plot.setLineWidth(s.look() == Series.Look.DASHED ? 1 : 2);
    double half = s.width() / 2;
    for (int i = 0; i < s.x().length; i++) {
      double v = right.on(y, s.y()[i]);
      if (s.look() == Series.Look.BARS || s.look() == Series.Look.POINTS) {
        double from = s.look() == Series.Look.BARS ? right.on(y, 0) : v;
        line(s.x()[i] - half, from, s.x()[i] - half, v);
        line(s.x()[i] - half, v, s.x()[i] + half, v);
        line(s.x()[i] + half, v, s.x()[i] + half, from);
      } else if (i > 0) {
        boolean step = s.look() == Series.Look.STEPS;
        double before = right.on(y, s.y()[i - 1]);
        line(s.x()[i - 1], before, s.x()[i], step ? before : v);
        line(s.x()[i], step ? before : v, s.x()[i], v);
      }
    }
    plot.addPoints(s.x(), s.y(), Plot.LINE);
    plot.setPlotObjectStyle(plot.getNumPlotObjects() - 1, "black,none,1,Line,hidden");
  }

  private void line(double x1, double y1, double x2, double y2) {
    if (Double.isFinite(y1) && Double.isFinite(y2)) {
      plot.drawLine(x1, y1, x2, y2);
    }
  }

  private Span right() {
    Axis axis = figure.right().orElseThrow();
    return Span.of(axis, values(true, List.of()), 0.04);
  }

  private void rightAxis(Axis axis) {
    Span right = right();
    plot.setColor(Color.BLACK);
    plot.setLineWidth(1);
    plot.setJustification(Plot.LEFT);
    double tick = 0.008 * (x.max() - x.min());
    double down = 0.018 * (y.max() - y.min());
    for (double v : right.ticks(6)) {
      double at = right.on(y, v);
      plot.drawLine(x.max() - tick, at, x.max(), at);
      plot.addText(" " + PlotHeader.number(v), x.max(), at - down);
    }
  }

  private void mark(Marker m) {
    plot.setColor(LINE);
    plot.setLineWidth(1);
    if (m.vertical()) {
      plot.drawDottedLine(m.at(), y.min(), m.at(), y.max(), DOTS);
      boolean late = m.at() > (x.min() + x.max()) / 2;
      plot.setJustification(late ? Plot.RIGHT : Plot.LEFT);
      String space = late ? "  " : " ";
      plot.addText(space + m.label() + space, m.at(), y.max() - 0.06 * (y.max() - y.min()));
    } else {
      plot.drawDottedLine(x.min(), m.at(), x.max(), m.at(), DOTS);
      plot.setJustification(Plot.LEFT);
      plot.addText(" " + m.label(), x.min(), m.at() + 0.01 * (y.max() - y.min()));
    }
  }

  private void legend(List<String> names) {
    if (!names.isEmpty()) {
      plot.setColor(Color.BLACK);
      plot.setLineWidth(1);
      plot.addLegend(names.stream().collect(Collectors.joining("\n")), "auto");
    }
  }
}
