package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.gui.ImageRoi;
import ij.gui.Overlay;
import ij.process.ColorProcessor;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Parallel;

/** Colours of voxels as an overlay: one picture a slice, in which voxels may be left out. */
final class ColourOverlay {
  private ColourOverlay() {}

  /**
   * Sets the overlay of an image, keeping what is not ours.
   *
   * @param image of the size of the colours; its pixels are not touched
   * @param colours of voxels; all that have one, the same opacity
   * @param legend what the colours mean, or null for none
   * @param subject names the pictures
   * @param progress where long work reports to
   */
  static void show(
      ImagePlus image, PlaneColours colours, Legend legend, String subject, Progress progress) {
    Overlay all = ErrorOverlay.foreign(image.getOverlay());
    ImageRoi[] rois = new ImageRoi[new SliceColours(image).size()];
    Parallel.forEach(
        rois.length, progress.named("Drawing"), z -> rois[z] = roi(image, colours.plane(z)));
    SlicePlacement placement = SlicePlacement.of(image);
    for (int z = 0; z < rois.length; z++) {
      placement.place(rois[z], z);
      all.add(rois[z], ErrorOverlay.PREFIX + subject + ", slice " + (z + 1));
    }
    if (legend != null) {
      legend.addTo(all, image.getWidth(), image.getHeight());
    }
    image.setOverlay(all);
    image.setHideOverlay(false);
  }

  /** Black stands for no colour; no colour of ours is black. */
  private static ImageRoi roi(ImagePlus image, int[] argb) {
    int alpha = 255;
    for (int i = 0; i < argb.length; i++) {
      alpha = argb[i] == 0 ? alpha : argb[i] >>> 24;
      argb[i] = argb[i] >>> 24 == 0 ? 0xFF000000 : 0xFF000000 | argb[i];
    }
    ImageRoi roi =
        new ImageRoi(0, 0, new ColorProcessor(image.getWidth(), image.getHeight(), argb));
    roi.setZeroTransparent(true);
    roi.setOpacity(alpha / 255.0);
    return roi;
  }
}
