package io.github.segqa.command;

import ij.ImagePlus;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.VolumeWriter;
import io.github.segqa.overlay.DistanceKind;
import io.github.segqa.overlay.DistancePicture;
import io.github.segqa.overlay.PictureFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Where distances go: into an image of numbers, onto an image, into a colour copy, to a file. */
final class DistanceOutput {
  private static final List<String> STYLES = List.of("auto", "image", "overlay", "rgb");
  private static final List<String> ENDINGS = List.of(".png", ".nii.gz", ".nii", ".tif", ".tiff");

  private final String style;
  private final boolean legend;
  private final Path file;
  private final String ending;

  /**
   * Checks inputs before the work begins.
   *
   * @param style auto, image, overlay or rgb; auto is image for signed distances, else overlay
   * @param kind which distances
   * @param legend whether a colour bar is drawn over the image
   * @param file {@code .png} for a slice; {@code .nii.gz}, {@code .tif} for numbers, or {@code
   *     .tif} in the style rgb for colours; an empty path for none
   * @throws EvaluationException if the style or the ending is none of these
   */
  DistanceOutput(String style, DistanceKind kind, boolean legend, File file) {
    String known = Choice.of("style", style, STYLES);
    this.style = !known.equals("auto") ? known : kind.signed() ? "image" : "overlay";
    this.legend = legend;
    this.file = file.getPath().isBlank() ? null : file.toPath();
    this.ending = this.file == null ? "" : PictureFile.ending(this.file, ENDINGS);
  }

  /**
   * @param picture what is shown
   * @param canvas what colours are drawn on
   * @param geometry place of the case
   * @param z slice of a picture, and at which a new window opens
   * @param progress where long work reports to
   * @throws EvaluationException if there is neither a screen nor a file nor an open image
   */
  void put(DistancePicture picture, Canvas canvas, Geometry geometry, int z, Progress progress) {
    boolean headless = ScoreWindow.headless();
    boolean over = style.equals("overlay");
    if (file == null && headless && (!over || canvas.isNew())) {
      throw new EvaluationException(
          "Without a screen give a file: output=[d.nii.gz] for numbers, .png for a slice; or open"
              + " the image, which gets an overlay with style=overlay.");
    }
    if (file != null) {
      write(picture, canvas.image(), geometry, z, progress);
    }
    if (over && !(headless && canvas.isNew())) {
      picture.show(canvas.image(), legend, progress);
      canvas.show(canvas.image().getTitle() + ": " + picture.subject(), z);
    } else if (!over && !headless) {
      ImagePlus shown =
          style.equals("rgb")
              ? picture.copyOf(canvas.image(), progress)
              : picture.image(canvas.image().getTitle(), geometry, legend);
      shown.show();
      shown.setSlice(z + 1);
    }
  }

  private void write(
      DistancePicture picture, ImagePlus image, Geometry geometry, int z, Progress progress) {
    if (ending.equals(".png")) {
      boolean numbers = style.equals("image");
      PictureFile.write(file, numbers ? picture.slice(geometry, z) : picture.slice(image, z));
    } else if (style.equals("rgb") && ending.startsWith(".tif")) {
      PictureFile.write(file, picture.copyOf(image, progress));
    } else {
      String text = picture.subject();
      VolumeWriter.of(geometry)
          .withDescription(text.substring(0, Math.min(79, text.length())))
          .write(file, List.of(picture.field()));
    }
  }
}
