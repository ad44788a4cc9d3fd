package io.github.segqa.display;

import ij.IJ;
import ij.gui.Plot;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.OkabeIto;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines above the frame of a plot: notes, then the names of the curves in their colours, those
 * of the right axis after its title, and what is shaded. A legend inside would hide curves.
 */
final class PlotHeader {
  private static final Color GRAY = new Color(0x707070);
  private static final int LINE = 17;
  private static final int MARGIN = 15;

  private final Plot plot;
  private final int width;
  private final int height;
  private final List<Word> words = new ArrayList<>();

  /** A text and its place: parts of the frame from the left, line from the bottom up. */
  private record Word(String text, Color colour, double x, int line) {}

  /**
   * @param width of the frame in pixels
   * @param height of the frame in pixels
   */
  PlotHeader(XyFigure figure, Plot plot, int width, int height) {
    this.plot = plot;
    this.width = width;
    this.height = height;
    List<List<Word>> lines = new ArrayList<>();
    figure.notes().forEach(n -> lines.add(List.of(new Word(n, Color.BLACK, 0, 0))));
    lines.addAll(wrapped(legend(figure)));
    for (int i = 0; i < lines.size(); i++) {
      int line = lines.size() - 1 - i;
      lines.get(i).forEach(w -> words.add(new Word(w.text, w.colour, w.x, line)));
    }
  }

  /** A number of the right axis, without a tail of rounding. */
  static String number(double v) {
    return v == Math.rint(v) && Math.abs(v) < 1e7 ? IJ.d2s(v, 0) : IJ.d2s(v, 4, 6);
  }

  private static List<Word> legend(XyFigure figure) {
    List<Word> left = new ArrayList<>();
    List<Word> right = new ArrayList<>();
    for (int i = 0; i < figure.series().size(); i++) {
      Series s = figure.series().get(i);
      Color colour = new Color(OkabeIto.line(i));
      (s.right() ? right : left).add(new Word(symbol(s.look()) + s.name(), colour, 0, 0));
    }
    figure.right().ifPresent(a -> left.add(new Word(a.text() + ":", Color.BLACK, 0, 0)));
    left.addAll(right);
    String shaded =
        figure.bands().stream().map(Band::label).distinct().collect(Collectors.joining(", "));
    if (!shaded.isEmpty()) {
      left.add(new Word("shaded: " + shaded, GRAY, 0, 0));
    }
    return left;
  }

  private static String symbol(Series.Look look) {
    return switch (look) {
      case LINE, STEPS -> "— ";
      case DASHED -> "- - ";
      case DOTTED_LINE -> "—•— ";
      case POINTS -> "• ";
      case BARS -> "■ ";
    };
  }

  /** Texts side by side, as many as the frame is wide. */
  private List<List<Word>> wrapped(List<Word> texts) {
    List<List<Word>> lines = new ArrayList<>();
    double x = 2;
    for (Word w : texts) {
      double length = length(w.text);
      if (x > 0 && x + length > 1) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.get(lines.size() - 1).add(new Word(w.text, w.colour, x, 0));
      x += length + length("    ");
    }
    return lines;
  }

  /** Margins that hold the lines and the numbers of a right axis, as an option of the plot. */
  String room(boolean rightAxis) {
    int lines = words.stream().mapToInt(Word::line).max().orElse(-1) + 1;
    int above = Math.max(0, lines * LINE - MARGIN + 4);
    return "addvspace=" + above + " addhspace=" + (rightAxis ? 36 : 0);
  }

  void draw() {
    plot.setJustification(Plot.LEFT);
    for (Word w : words) {
      plot.setColor(w.colour);
      plot.addLabel(w.x, -(4.0 + w.line * LINE) / height, w.text);
    }
  }

  /** Length of a text as a part of the frame. */
  private double length(String text) {
    ImageProcessor ruler = new ColorProcessor(1, 1);
    Font font = plot.getCurrentFont();
    ruler.setFont(font == null ? plot.getDefaultFont() : font);
    return (double) ruler.getStringWidth(text) / width;
  }
}
