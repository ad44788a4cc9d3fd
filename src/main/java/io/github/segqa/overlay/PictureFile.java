package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.io.FileSaver;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.io.OutputFile;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Writes pictures, by the ending of the file's name. */
public final class PictureFile {
  private PictureFile() {}

  /**
   * @param file name of a file
   * @param endings what it may end in, such as {@code .png}
   * @return the ending that it has
   * @throws EvaluationException if it has none of them
   */
  public static String ending(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream()
        .filter(name::endsWith)
        .findFirst()
        .orElseThrow(
            () ->
                new EvaluationException(
                    "\""
                        + file.getFileName()
                        + "\" should end in one of "
                        + String.join(", ", endings)
                        + "."));
  }

  /**
   * @param file where to, a PNG file; replaced if it exists
   * @param picture the pixels
   * @throws EvaluationException if it cannot be written
   */
  public static void write(Path file, BufferedImage picture) {
    OutputFile.stream(file, out -> ImageIO.write(picture, "png", out));
  }

  /**
   * @param file where to, a TIFF file; replaced if it exists
   * @param image written with its calibration and overlay, as ImageJ does
   * @throws EvaluationException if it cannot be written
   */
  public static void write(Path file, ImagePlus image) {
    OutputFile.stream(file, out -> out.write(new FileSaver(image).serialize()));
  }
}
