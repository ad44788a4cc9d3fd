package io.github.segqa.sheet;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;

/** Writes a page from the top down. */
final class Pen {
  static final int MARGIN = 30;
  private static final int GAP = 10;
  private static final Color RULE = new Color(0xC0C0C0);

  private final Graphics2D g;
  private final int width;
  private int y = MARGIN;

  Pen(Graphics2D g, int width) {
    this.g = g;
    this.width = width;
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
  }

  /** Where the next thing is put. */
  int y() {
    return y;
  }

  /** Leaves room. */
  void down(int pixels) {
    y += pixels;
  }

  /** The area between the margins, in pixels. */
  int textWidth() {
    return width - 2 * MARGIN;
  }

  /** A heading of a part, with a line below. */
  void heading(String text) {
    down(GAP);
    paragraph(text, font(Font.BOLD, 15), Color.BLACK);
    g.setColor(RULE);
    g.drawLine(MARGIN, y, width - MARGIN, y);
    down(GAP / 2);
  }

  /** A text in as many lines as it needs. */
  void paragraph(String text, Font font, Color colour) {
    g.setFont(font);
    FontMetrics metrics = g.getFontMetrics();
    g.setColor(colour);
    for (String line : lines(text, metrics, textWidth())) {
      g.drawString(line, MARGIN, y + metrics.getAscent());
      y += metrics.getHeight();
    }
  }

  /** Breaks a text at blanks. */
  static List<String> lines(String text, FontMetrics metrics, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean fits = metrics.stringWidth(line + " " + word) <= width;
      if (!line.isEmpty() && !fits) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }
}
