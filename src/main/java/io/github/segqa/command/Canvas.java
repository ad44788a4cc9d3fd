package io.github.segqa.command;

import ij.ImagePlus;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.io.Volume;
import io.github.segqa.overlay.VolumeImage;
import java.util.Optional;

/**
 * The image on which results are drawn: the one that was segmented, or the reference if it is not
 * given.
 *
 * @param image an open image, or a new one made of the file
 * @param isNew whether it is new and not shown yet
 */
record Canvas(ImagePlus image, boolean isNew) {
  /**
   * @param image the image that was segmented, perhaps none
   * @param reference the reference labels
   * @param loaded what both stand for
   */
  static Canvas of(ImageSource image, ImageSource reference, LoadedCase loaded) {
    ImageSource source = image.given() ? image : reference;
    Optional<ImagePlus> open = source.shown();
    if (open.isPresent()) {
      return new Canvas(open.get(), false);
    }
    Volume volume = loaded.inputs().get(image.given() ? "intensity" : "reference");
    return new Canvas(VolumeImage.of(volume), true);
  }

  /**
   * Shows a new image at a slice; an open one stays where it is.
   *
   * @param title of a new image
   * @param z slice, counted from 0
   */
  void show(String title, int z) {
    if (isNew) {
      image.setTitle(title);
      image.show();
      image.setSlice(z + 1);
    }
  }
}
