package io.github.segqa.sheet;

import io.github.segqa.chart.ChartFile;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** The sheet as one picture, as high as its contents. */
final class SheetImage {
  private static final int WIDTH = 1240;
  private static final int USUAL_HEIGHT = 3000;
  private static final int IN_A_ROW = 3;
  private static final int PICTURE = 280;
  private static final int CAPTION = 18;
  private static final int PLOT = 390;
  private static final int GAP = 12;
  private static final Font SMALL = Pen.font(Font.PLAIN, 12);
  private static final Color WARNING = new Color(0x9A3D00);

  private final CaseSheet sheet;
  private final Graphics2D g;
  private final Pen pen;

  private SheetImage(CaseSheet sheet, Graphics2D g) {
    this.sheet = sheet;
    this.g = g;
    this.pen = new Pen(g, WIDTH);
  }

  /** The page. */
  static BufferedImage of(CaseSheet sheet) {
    return of(sheet, USUAL_HEIGHT);
  }

  private static BufferedImage of(CaseSheet sheet, int height) {
    BufferedImage page = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = page.createGraphics();
    try {
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, WIDTH, height);
      SheetImage drawing = new SheetImage(sheet, g);
      drawing.draw();
      int needed = drawing.pen.y() + Pen.MARGIN;
      return needed > height ? of(sheet, needed) : page.getSubimage(0, 0, WIDTH, needed);
    } finally {
      g.dispose();
    }
  }

  private void draw() {
    pen.paragraph(sheet.title(), Pen.font(Font.BOLD, 20), Color.BLACK);
    sheet.inputs().forEach(line -> pen.paragraph(line, SMALL, Color.DARK_GRAY));
    pen.heading("Findings");
    List<String> warnings = sheet.warnings();
    if (warnings.isEmpty()) {
      pen.paragraph("Nothing conspicuous.", SMALL, Color.BLACK);
    }
    warnings.forEach(w -> pen.paragraph("\u2022 " + w, SMALL, WARNING));
    pen.heading("Scores");
    GridDrawing.draw(sheet.scores(), g, pen);
    sheet.scores().notes().forEach(n -> pen.paragraph(n, SMALL, Color.DARK_GRAY));
    sheet.rows().forEach(this::row);
    pen.heading("Plots");
    plots();
    pen.down(GAP);
    pen.paragraph(sheet.footer(), SMALL, Color.GRAY);
  }

  private void row(PictureRow row) {
    pen.heading(row.title());
    legend(row.legend());
    int cell = (pen.textWidth() - (IN_A_ROW - 1) * GAP) / IN_A_ROW;
    for (int i = 0; i < row.pictures().size(); i++) {
      Picture p = row.pictures().get(i);
      int x = Pen.MARGIN + i * (cell + GAP);
      fitted(p.image(), x, cell);
      g.setFont(SMALL);
      g.setColor(Color.BLACK);
      g.drawString(p.caption(), x, pen.y() + PICTURE + CAPTION - 4);
    }
    pen.down(PICTURE + CAPTION + 4);
  }

  private void legend(List<PictureRow.LegendEntry> entries) {
    g.setFont(SMALL);
    int x = Pen.MARGIN;
    int key = g.getFontMetrics().getAscent();
    for (PictureRow.LegendEntry e : entries) {
      g.setColor(new Color(e.rgb()));
      g.fillRect(x, pen.y() + 1, key, key);
      g.setColor(Color.BLACK);
      g.drawString(e.text(), x + key + 5, pen.y() + key);
      x += key + 5 + g.getFontMetrics().stringWidth(e.text()) + 2 * GAP;
    }
    pen.down(g.getFontMetrics().getHeight() + 4);
  }

  /** A picture as large as its place allows, without changing its shape. */
  private void fitted(BufferedImage image, int x, int cell) {
    double scale = Math.min(cell / (double) image.getWidth(), PICTURE / (double) image.getHeight());
    int w = (int) Math.round(image.getWidth() * scale);
    int h = (int) Math.round(image.getHeight() * scale);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        scale < 1
            ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
            : RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    g.drawImage(image, x, pen.y(), w, h, null);
  }

  private void plots() {
    int cell = (pen.textWidth() - GAP) / 2;
    for (int i = 0; i < sheet.figures().size(); i++) {
      int x = Pen.MARGIN + i % 2 * (cell + GAP);
      g.drawImage(ChartFile.image(sheet.figures().get(i), cell, PLOT), x, pen.y(), null);
      if (i % 2 == 1 || i == sheet.figures().size() - 1) {
        pen.down(PLOT + GAP);
      }
    }
  }
}
