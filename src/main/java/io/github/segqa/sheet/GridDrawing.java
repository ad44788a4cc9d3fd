package io.github.segqa.sheet;

import io.github.segqa.report.ScoreGrid;
import io.github.segqa.result.Score;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;

/** Draws a table of scores; its head is broken at underscores so that columns stay narrow. */
final class GridDrawing {
  private static final Color RULE = new Color(0xD8D8D8);
  private static final Font TEXT = Pen.font(Font.PLAIN, 12);
  private static final Font BOLD = Pen.font(Font.BOLD, 12);
  private static final int LEAST_LABEL = 150;
  private static final int MOST_LABEL = 320;
  private static final int GAP = 12;
  private static final int LEAST_GAP = 6;

  private final Graphics2D g;
  private final Pen pen;
  private final int label;
  private final int column;

  private GridDrawing(Graphics2D g, Pen pen, ScoreGrid grid) {
    this.g = g;
    this.pen = pen;
    FontMetrics m = g.getFontMetrics(BOLD);
    int longest = grid.rows().stream().mapToInt(r -> m.stringWidth(r.label())).max().orElse(0);
    this.label = Math.min(MOST_LABEL, Math.max(LEAST_LABEL, longest + GAP));
    this.column = (pen.textWidth() - label) / Math.max(1, grid.columns().size());
  }

  /** Draws the table where the pen is. */
  static void draw(ScoreGrid grid, Graphics2D g, Pen pen) {
    GridDrawing d = new GridDrawing(g, pen, grid);
    d.head(grid.columns());
    for (ScoreGrid.Row row : grid.rows()) {
      d.row(row, row.label().equals(Score.MEAN) ? BOLD : TEXT);
    }
  }

  private void head(List<String> names) {
    g.setFont(BOLD);
    g.setColor(Color.BLACK);
    FontMetrics m = g.getFontMetrics();
    int most = 1;
    for (int i = 0; i < names.size(); i++) {
      String words = names.get(i).replace("_", "_ ").replace("(", " (").replace("  ", " ");
      List<String> lines = Pen.lines(words, m, column - LEAST_GAP);
      most = Math.max(most, lines.size());
      for (int k = 0; k < lines.size(); k++) {
        right(lines.get(k), i, pen.y() + k * m.getHeight() + m.getAscent());
      }
    }
    pen.down(most * m.getHeight());
    rule();
  }

  private void row(ScoreGrid.Row row, Font font) {
    g.setFont(font);
    g.setColor(Color.BLACK);
    FontMetrics m = g.getFontMetrics();
    int base = pen.y() + m.getAscent() + 1;
    g.drawString(row.label(), Pen.MARGIN, base);
    for (int i = 0; i < row.cells().size(); i++) {
      right(row.cells().get(i), i, base);
    }
    pen.down(m.getHeight() + 2);
    rule();
  }

  /** Ends the text where column i ends, in smaller letters if it is too long for the column. */
  private void right(String text, int i, int base) {
    int end = Pen.MARGIN + label + (i + 1) * column;
    Font usual = g.getFont();
    float fit = (column - LEAST_GAP) / (float) g.getFontMetrics().stringWidth(text);
    if (fit < 1) {
      g.setFont(usual.deriveFont(usual.getSize2D() * fit));
    }
    g.drawString(text, end - g.getFontMetrics().stringWidth(text), base);
    g.setFont(usual);
  }

  private void rule() {
    g.setColor(RULE);
    g.drawLine(Pen.MARGIN, pen.y(), Pen.MARGIN + pen.textWidth(), pen.y());
    g.setColor(Color.BLACK);
    pen.down(1);
  }
}
