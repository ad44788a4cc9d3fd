package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import ij.process.LUT;

/** The slices of an image as they are shown. */
final class SliceColours {
  private final ImagePlus image;
  private final LUT lut;
  private final boolean inFrames;

  /**
   * @param image any; of several channels the current one is taken
   */
  SliceColours(ImagePlus image) {
    this.image = image;
    this.lut = image.getType() == ImagePlus.COLOR_RGB ? null : luts()[channel()];
    this.inFrames = image.getNSlices() == 1 && image.getNFrames() > 1;
  }

  /** The number of slices. */
  int size() {
    return inFrames ? image.getNFrames() : image.getNSlices();
  }

  private LUT[] luts() {
    return image.getLuts();
  }

  private int channel() {
    return Math.min(image.getChannel(), image.getLuts().length) - 1;
  }

  /**
   * @param z slice, counted from 0
   * @return a copy of its pixels in colour, which may be changed
   */
  ColorProcessor slice(int z) {
    int index = image.getStackIndex(image.getChannel(), inFrames ? 1 : z + 1, inFrames ? z + 1 : 1);
    ImageProcessor plane = image.getStack().getProcessor(index).duplicate();
    if (lut != null) {
      plane.setLut(lut);
      plane.setMinAndMax(image.getDisplayRangeMin(), image.getDisplayRangeMax());
    }
    return plane.convertToColorProcessor();
  }
}
