package io.github.segqa.command;

import ij.IJ;
import ij.ImagePlus;
import ij.process.ImageProcessor;
import java.nio.file.Path;

/** A reference and a prediction: two boxes, of which one is shifted. */
final class Pair {
  private Pair() {}

  /** A box of label 1 at x0, and one of label 2 that stays, on voxels of 1 x 1 x 2 mm. */
  static ImagePlus image(String title, int x0) {
    ImagePlus image = IJ.createImage(title, "8-bit black", 24, 20, 6);
    for (int z = 2; z <= 4; z++) {
      ImageProcessor plane = image.getStack().getProcessor(z);
      plane.setValue(1);
      plane.setRoi(x0, 5, 6, 8);
      plane.fill();
      plane.setValue(2);
      plane.setRoi(18, 3, 4, 4);
      plane.fill();
    }
    image.getCalibration().pixelDepth = 2;
    image.getCalibration().setUnit("mm");
    return image;
  }

  static Path save(ImagePlus image, Path folder) {
    Path file = folder.resolve(image.getTitle());
    IJ.saveAsTiff(image, file.toString());
    return file;
  }
}
