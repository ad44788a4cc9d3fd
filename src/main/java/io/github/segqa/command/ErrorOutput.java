package io.github.segqa.command;

import ij.ImagePlus;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.display.ScoreWindow;
import io.github.segqa.overlay.CaseErrors;
import io.github.segqa.overlay.ErrorOverlay;
import io.github.segqa.overlay.ErrorStyle;
import io.github.segqa.overlay.PictureFile;
import io.github.segqa.overlay.SlicePicture;
import java.io.File;
import java.util.List;

/** Where drawn errors go: onto an image, into a colour copy, to a file. */
final class ErrorOutput {
  private static final List<String> STYLES = List.of("contours", "fill", "rgb");
  private static final List<String> ENDINGS = List.of(".png", ".tif", ".tiff");

  private final boolean rgb;
  private final ErrorStyle style;
  private final boolean legend;
  private final File file;
  private final boolean picture;

  /**
   * Checks inputs before the work begins.
   *
   * @param style contours, fill or rgb
   * @param legend whether a legend is drawn on the image
   * @param file {@code .png} for a slice, {@code .tif} for a stack in colour; an empty path for
   *     none
   * @throws EvaluationException if the style or the ending is none of these
   */
  ErrorOutput(String style, boolean legend, File file) {
    String known = Choice.of("style", style, STYLES);
    this.rgb = known.equals("rgb");
    this.style = known.equals("contours") ? ErrorStyle.CONTOURS : ErrorStyle.FILL;
    this.legend = legend;
    this.file = file.getPath().isBlank() ? null : file;
    this.picture = this.file != null && PictureFile.ending(file.toPath(), ENDINGS).equals(".png");
  }

  /**
   * @param errors what is drawn
   * @param canvas what it is drawn on
   * @param z slice of a picture, and at which a new window opens
   * @param progress where long work reports to
   * @throws EvaluationException if there is neither a screen nor a file nor an open image
   */
  void put(CaseErrors errors, Canvas canvas, int z, Progress progress) {
    boolean headless = ScoreWindow.headless();
    if (file == null && headless && (rgb || canvas.isNew())) {
      throw new EvaluationException(
          "Without a screen give a file: output=[errors.png] for a slice, .tif for all; or open the"
              + " image, which gets an overlay.");
    }
    if (picture) {
      PictureFile.write(file.toPath(), SlicePicture.ofErrors(canvas.image(), errors, z, style));
    } else if (file != null) {
      PictureFile.write(file.toPath(), errors.copyOf(canvas.image(), progress));
    }
    if (rgb && !headless) {
      ImagePlus copy = errors.copyOf(canvas.image(), progress);
      copy.show();
      copy.setSlice(z + 1);
    } else if (!rgb && !(headless && canvas.isNew())) {
      new ErrorOverlay(errors, style).show(canvas.image(), legend, progress);
      canvas.show(canvas.image().getTitle() + ": errors, " + errors.subject(), z);
    }
  }
}
