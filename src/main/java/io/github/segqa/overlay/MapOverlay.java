package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.process.ColorProcessor;
import io.github.segqa.api.Field;
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
    Overlay all = ErrorOverlay.foreign(image.getOverlay());
    SlicePlacement placement = SlicePlacement.of(image);
    for (int z = 0; z < field.nz(); z++) {
      ImageRoi slice = new ImageRoi(0, 0, colours(z));
      slice.setZeroTransparent(true);
      slice.setOpacity(OPACITY);
      placement.place(slice, z);
      all.add(slice, ErrorOverlay.PREFIX + name + ", slice " + (z + 1));
    }
    new ColourBar(scale, caption).addTo(all, image.getWidth(), image.getHeight());
    image.setOverlay(all);
    image.setHideOverlay(false);
  }

  /** Black, which is not drawn, where there is next to nothing. */
  private ColorProcessor colours(int z) {
    int[] rgb = new int[field.nx() * field.ny()];
    double[] values = new double[rgb.length];
    field.read(z, 0, values.length, values);
    double faint = FAINT * Math.max(Math.abs(scale.min()), Math.abs(scale.max()));
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = Math.abs(values[i]) > faint ? scale.rgb(values[i]) : 0;
    }
    return new ColorProcessor(field.nx(), field.ny(), rgb);
  }
}
