package io.github.segqa.display;

import ij.ImagePlus;
import ij.gui.Line;
import ij.gui.Overlay;
import ij.gui.Plot;
import java.awt.Color;
import java.awt.Rectangle;

/** A line across a plot at one position, on top of the picture. */
final class PlotCursor {
  private static final String NAME = "SegQA cursor";

  private PlotCursor() {}

  /** Draws the line where it belongs, unless it is there already. */
  static void put(Plot plot, ImagePlus picture, double x) {
    Rectangle frame = plot.getDrawingFrame();
    double px = plot.scaleXtoPxl(x) + 0.5;
    Overlay overlay = picture.getOverlay() == null ? new Overlay() : picture.getOverlay();
    int old = overlay.getIndex(NAME);
    boolean outside = px < frame.x || px > frame.x + frame.width;
    Line line = new Line(px, frame.y, px, frame.y + frame.height);
    if (old >= 0 && !outside && same((Line) overlay.get(old), line)) {
      return;
    }
    overlay.remove(NAME);
    if (!outside) {
      line.setName(NAME);
      line.setStrokeColor(Color.BLACK);
      line.setStrokeWidth(2);
      overlay.add(line);
    }
    picture.setOverlay(overlay);
  }

  private static boolean same(Line a, Line b) {
    return a.x1d == b.x1d && a.y1d == b.y1d && a.y2d == b.y2d;
  }
}
