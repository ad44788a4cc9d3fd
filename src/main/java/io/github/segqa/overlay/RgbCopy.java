package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Overlay;
import ij.process.ColorProcessor;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Parallel;

/** Colours in the pixels of a copy of an image, for programs that know no overlays. */
final class RgbCopy {
  private RgbCopy() {}

  /**
   * @param image behind the colours; not changed
   * @param colours of the size of the image
   * @param legend what the colours mean; an overlay of the copy
   * @param subject added to the title of the image
   * @param progress where long work reports to
   * @return a stack of colour slices, not shown yet
   */
  static ImagePlus of(
      ImagePlus image, PlaneColours colours, Legend legend, String subject, Progress progress) {
    SliceColours behind = new SliceColours(image);
    ColorProcessor[] planes = new ColorProcessor[behind.size()];
    Parallel.forEach(
        planes.length,
        progress.named("Drawing"),
        z -> {
          planes[z] = behind.slice(z);
          paint((int[]) planes[z].getPixels(), colours.plane(z));
        });
    ImageStack stack = new ImageStack(image.getWidth(), image.getHeight());
    for (int z = 0; z < planes.length; z++) {
      stack.addSlice("slice " + (z + 1), planes[z]);
    }
    ImagePlus copy = new ImagePlus(image.getTitle() + ": " + subject, stack);
    copy.setDimensions(1, planes.length, 1);
    copy.setCalibration(image.getCalibration());
    Overlay overlay = new Overlay();
    legend.addTo(overlay, image.getWidth(), image.getHeight());
    copy.setOverlay(overlay);
    return copy;
  }

  /**
   * @param rgb colours of a plane, which are changed
   * @param argb colours over them
   */
  static void paint(int[] rgb, int[] argb) {
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = mix(rgb[i], argb[i], (argb[i] >>> 24) / 255.0);
    }
  }

  private static int mix(int below, int above, double opacity) {
    int mixed = 0xFF;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double b = below >> shift & 255;
      double a = above >> shift & 255;
      mixed = mixed << 8 | (int) Math.round(b + opacity * (a - b));
    }
    return mixed;
  }
}
