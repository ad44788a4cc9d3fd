package io.github.segqa.display;

import ij.IJ;
import ij.gui.Plot;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.figure.XyFigure;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines above the frame of a plot: notes, then what is shaded and what the right axis measures,
 * with the names of its curves in their colours.
 */
final class PlotHeader {
  private static final Color GRAY = new Color(0x707070);
  private static final int LINE = 17;
  private static final int MARGIN = 15;

  private final XyFigure figure;
  private final int width;
  private final int height;
  private final String shaded;

  PlotHeader(XyFigure figure, int width, int height) {
    this.figure = figure;
    this.width = width;
    this.height = height;
    this.shaded =
        figure.bands().stream().map(Band::label).distinct().collect(Collectors.joining(", "));
  }

  /** A number of the right axis, without a tail of rounding. */
  static String number(double v) {
    return v == Math.rint(v) && Math.abs(v) < 1e7 ? IJ.d2s(v, 0) : IJ.d2s(v, 4, 6);
  }

  /** Margins that hold the lines and the numbers of the right axis, as an option of the plot. */
  String room(Plot plot) {
    int lines = figure.notes().size() + (hasLastLine() ? 1 : 0);
    int above = Math.max(0, lines * LINE - MARGIN + 4);
    int aside = figure.right().isPresent() ? 36 : 0;
    return "addvspace=" + above + " addhspace=" + aside;
  }

  private boolean hasLastLine() {
    return !shaded.isEmpty() || figure.right().isPresent();
  }

  void draw(Plot plot) {
    int line = 0;
    if (hasLastLine()) {
      plot.setJustification(Plot.LEFT);
      plot.setColor(GRAY);
      if (!shaded.isEmpty()) {
        plot.addLabel(0, above(line), "shaded: " + shaded);
      }
      figure.right().ifPresent(a -> rightTitle(plot, a));
      line++;
    }
    plot.setJustification(Plot.LEFT);
    plot.setColor(Color.BLACK);
    List<String> notes = figure.notes();
    for (int i = notes.size() - 1; i >= 0; i--, line++) {
      plot.addLabel(0, above(line), notes.get(i));
    }
  }

  /** From the right end to the left: the curves, then the axis. */
  private void rightTitle(Plot plot, Axis axis) {
    plot.setJustification(Plot.RIGHT);
    double at = 1;
    for (int i = figure.series().size() - 1; i >= 0; i--) {
      if (figure.series().get(i).right()) {
        plot.setColor(new Color(OkabeIto.line(i)));
        String name = "  " + figure.series().get(i).name();
        plot.addLabel(at, above(0), name);
        at -= length(plot, name);
      }
    }
    plot.setColor(Color.BLACK);
    plot.addLabel(at, above(0), "right: " + axis.text());
  }

  /** Height of a line above the frame, as a part of the frame. */
  private double above(int line) {
    return -(4.0 + line * LINE) / height;
  }

  /** Length of a text as a part of the frame. */
  private double length(Plot plot, String text) {
    ImageProcessor ruler = new ColorProcessor(1, 1);
    Font font = plot.getCurrentFont();
    ruler.setFont(font == null ? plot.getDefaultFont() : font);
    return (double) ruler.getStringWidth(text) / width;
  }
}
