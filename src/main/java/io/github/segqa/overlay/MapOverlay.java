package io.github.segqa.overlay;

import ij.ImagePlus;
import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.colour.ColourScale;

/**
 * A map laid over an image, translucent where it is not 0, with a colour bar: an ordinary overlay,
 * the pixels are not touched.
 *
 * @param name of its elements
 * @param field values, of the size of the image
 * @param scale colours of the values
 * @param caption of the colour bar
 */
public record MapOverlay(String name, Field field, ColourScale scale, String caption) {
  private static final double OPACITY = 0.6;

  /** Values below this part of the largest are not drawn. */
  private static final double FAINT = 0.01;

  /**
   * Sets the overlay of an image. Elements that others put there stay, ours are replaced.
   *
   * @param image of the size of the map
   */
  public void show(ImagePlus image) {
    double faint = FAINT * Math.max(Math.abs(scale.min()), Math.abs(scale.max()));
    ColourOverlay.show(
        image,
        new FieldColours(field, scale, OPACITY, faint),
        new ColourBar(scale, caption),
        name,
        Progress.NONE);
  }
}
