package io.github.segqa.overlay;

import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.TextRoi;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;

/**
 * Where the legend of an overlay stands, and its parts: at the upper right, with letters whose size
 * follows that of the image, so that they can be read when a small image is zoomed in. Coordinates
 * are relative to the box.
 */
final class LegendBox {
  private static final int LINES = 28;
  private static final int LARGEST = 16;
  private static final int ENLARGED = 32;
  private static final double DARKNESS = 0.65;

  private final double line;
  private final int imageWidth;
  private final String name;
  private final Font font;
  private double left;

  private LegendBox(double line, int imageWidth, String name) {
    this.line = line;
    this.font = new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(1, (int) Math.round(0.85 * line)));
    this.imageWidth = imageWidth;
    this.name = name;
  }

  /**
   * @param width of the image
   * @param height of the image
   * @param name of its parts
   */
  static LegendBox of(int width, int height, String name) {
    double line = Math.max(1, Math.min(LARGEST, Math.min(width, height) / LINES));
    return new LegendBox(line, width, name);
  }

  /** Height of a line, in pixels of the image. */
  double line() {
    return line;
  }

  /**
   * The box itself, at the right edge of the image; comes before its contents. Returns its width
   * with margins.
   */
  double background(Overlay overlay, double width, double height) {
    left = Math.max(0, imageWidth - width - 0.5 * line);
    fill(overlay, new Roi(0, 0, width, height), new Color(0, 0, 0, (int) (255 * DARKNESS)));
    return width + line;
  }

  void fill(Overlay overlay, Roi roi, Color colour) {
    roi.setFillColor(colour);
    add(overlay, roi);
  }

  /** Width of the longest line of a text; letters of a pixel or two are measured enlarged. */
  double width(String text) {
    FontRenderContext context = new FontRenderContext(null, true, true);
    Font large = font.deriveFont((float) ENLARGED * font.getSize());
    return text.lines()
            .mapToDouble(l -> large.getStringBounds(l, context).getWidth())
            .max()
            .orElse(0)
        / ENLARGED;
  }

  void text(Overlay overlay, double x, double y, String text) {
    TextRoi roi = new TextRoi(x, y, text, font);
    roi.setStrokeColor(Color.WHITE);
    roi.setAntialiased(true);
    add(overlay, roi);
  }

  void add(Overlay overlay, Roi roi) {
    roi.setLocation(roi.getXBase() + left, roi.getYBase() + 0.5 * line);
    overlay.add(roi, name);
  }
}
