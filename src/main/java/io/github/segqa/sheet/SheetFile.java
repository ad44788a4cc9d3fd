package io.github.segqa.sheet;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.io.OutputFile;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Writes a sheet, PNG or HTML by the ending of the file's name. */
public final class SheetFile {
  private SheetFile() {}

  /**
   * @param file where to
   * @throws EvaluationException if its ending is neither {@code .png} nor {@code .html}
   */
  public static void checkEnding(Path file) {
    if (!ends(file, ".png") && !ends(file, ".html")) {
      throw new EvaluationException(
          "\"" + file.getFileName() + "\" should end in .png or .html, the formats of a sheet.");
    }
  }

  /**
   * @param file where to; replaced if it exists
   * @param sheet what stands on it
   * @throws EvaluationException if it cannot be written, or the ending is unknown
   */
  public static void write(Path file, CaseSheet sheet) {
    checkEnding(file);
    if (ends(file, ".html")) {
      OutputFile.write(file, to -> to.append(SheetPage.of(sheet)));
    } else {
      OutputFile.stream(file, out -> ImageIO.write(SheetImage.of(sheet), "png", out));
    }
  }

  /**
   * @param sheet what stands on it
   * @return the page as a picture
   */
  public static BufferedImage image(CaseSheet sheet) {
    return SheetImage.of(sheet);
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
