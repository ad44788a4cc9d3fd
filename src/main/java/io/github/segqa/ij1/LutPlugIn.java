package io.github.segqa.ij1;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.plugin.PlugIn;
import ij.process.LUT;
import io.github.segqa.colour.ColourMap;
import io.github.segqa.overlay.Palette;
import java.util.Locale;

/**
 * Gives the active image a table of colours, as the entries of ImageJ's {@code Image > Lookup
 * Tables} do: the display range and the pixels stay. Without an image the table itself is shown.
 */
public final class LutPlugIn implements PlugIn {
  /**
   * @param name of a {@link ColourMap}, as {@code plugins.config} gives it
   */
  @Override
  public void run(String name) {
    LUT lut = Palette.lut(ColourMap.valueOf(name.toUpperCase(Locale.ROOT)));
    ImagePlus image = WindowManager.getCurrentImage();
    if (image == null) {
      ramp(name, lut).show();
    } else if (image.getBitDepth() == 24) {
      IJ.error("SegQA", "An RGB image has colours already. Choose one of 8, 16 or 32 bit.");
    } else {
      apply(image, lut);
    }
  }

  /** As ImageJ does: to the current channel of a composite, to the whole stack of others. */
  private static void apply(ImagePlus image, LUT lut) {
    double min = image.getDisplayRangeMin();
    double max = image.getDisplayRangeMax();
    image.setLut(lut);
    image.setDisplayRange(min, max);
    image.updateAndDraw();
  }

  private static ImagePlus ramp(String name, LUT lut) {
    ImagePlus ramp = IJ.createImage(name, "8-bit ramp", ColourMap.SIZE, 32, 1);
    ramp.setLut(lut);
    return ramp;
  }
}
