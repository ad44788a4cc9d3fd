package io.github.segqa.overlay;

import ij.gui.Overlay;
import ij.gui.Roi;
import io.github.segqa.colour.ColourScale;
import java.awt.Color;

/**
 * A colour bar as part of an overlay: the colours, their numbers and the unit, in a dark box at the
 * upper right of the image. It consists of ordinary ROIs, so it is hidden, removed and saved as any
 * overlay.
 */
public final class ColourBar implements Legend {
  /** Name of all its ROIs. */
  public static final String NAME = ErrorOverlay.PREFIX + "colour bar";

  private static final int STEPS = 64;

  private final ColourScale scale;
  private final String caption;

  /**
   * @param scale colours and their numbers
   * @param caption what the numbers are, such as {@code mm}; lines are separated by line feeds
   */
  public ColourBar(ColourScale scale, String caption) {
    this.scale = scale;
    this.caption = caption;
  }

  @Override
  public double addTo(Overlay overlay, int width, int height) {
    LegendBox box = LegendBox.of(width, height, NAME);
    double line = box.line();
    double lines = caption.lines().count() * line;
    double length = Math.max(3 * line, Math.min(16 * line, height - 4 * line - lines));
    double all = box.background(overlay, width(box), length + lines + 1.5 * line);
    box.text(overlay, 0.25 * line, 0.25 * line, caption);
    double top = lines + 0.75 * line;
    for (int i = 0; i < STEPS; i++) {
      double value = scale.max() - (i + 0.5) / STEPS * (scale.max() - scale.min());
      Color colour = Palette.opaque(scale.rgb(value));
      double part = (double) i / STEPS; // each reaches to the end: no gaps from rounding
      Roi step = new Roi(0.5 * line, top + part * length, line, (1 - part) * length);
      box.fill(overlay, step, colour);
    }
    for (ColourScale.Tick tick : scale.ticks()) {
      double part = (scale.max() - tick.value()) / (scale.max() - scale.min());
      box.text(overlay, 1.75 * line, top + part * length - 0.5 * line, tick.label());
    }
    return all;
  }

  private double width(LegendBox box) {
    double widest = box.width(caption) + 0.5 * box.line();
    for (ColourScale.Tick tick : scale.ticks()) {
      widest = Math.max(widest, 2.25 * box.line() + box.width(tick.label()));
    }
    return widest;
  }
}
