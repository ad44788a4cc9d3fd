package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.gui.Roi;

/** Puts ROIs on the slices of an image: of a plain stack, or of a stack with channels or frames. */
final class SlicePlacement {
  private final boolean hyperstack;
  private final boolean inFrames;

  private SlicePlacement(boolean hyperstack, boolean inFrames) {
    this.hyperstack = hyperstack;
    this.inFrames = inFrames;
  }

  /**
   * @param image takes the ROIs; its frames are taken for slices if it has no slices
   */
  static SlicePlacement of(ImagePlus image) {
    boolean inFrames = image.getNSlices() == 1 && image.getNFrames() > 1;
    return new SlicePlacement(image.isHyperStack() || image.getNChannels() > 1, inFrames);
  }

  /** Shows a ROI on slice z, counted from 0, in all channels. */
  void place(Roi roi, int z) {
    if (hyperstack) {
      roi.setPosition(0, inFrames ? 0 : z + 1, inFrames ? z + 1 : 0);
    } else {
      roi.setPosition(z + 1);
    }
  }
}
