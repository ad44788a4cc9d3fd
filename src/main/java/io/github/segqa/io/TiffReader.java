package io.github.segqa.io;

import ij.ImagePlus;
import ij.io.FileInfo;
import ij.io.Opener;
import ij.io.TiffDecoder;
import io.github.segqa.api.EvaluationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads TIFF files with ImageJ's own opener. It would show what there is of a truncated file, so
 * all pixels are held against the size of the file before.
 */
final class TiffReader {
  private TiffReader() {}

  /**
   * @param file a TIFF file, one image or a stack
   * @return the image with ImageJ's calibration
   * @throws EvaluationException if it is damaged or a colour picture
   */
  static Volume read(Path file) {
    try {
      TiffStructure.check(file);
      Path path = file.toAbsolutePath();
      String folder = path.getParent() + java.io.File.separator;
      String name = path.getFileName().toString();
      check(file, new TiffDecoder(folder, name).getTiffInfo());
      Opener opener = new Opener();
      opener.setSilentMode(true);
      ImagePlus image = opener.openTiff(folder, name);
      if (image == null) {
        throw damaged(file, "ImageJ cannot open it", null);
      }
      return ImagePlusImport.read(image, image.getLocalCalibration(), "tiff", file, "TIFF");
    } catch (EvaluationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(file, String.valueOf(e.getMessage()), e);
    } catch (OutOfMemoryError e) {
      throw new EvaluationException(
          quoted(file)
              + " does not fit into the memory that Java may use. Start it with a larger"
              + " -Xmx.",
          e);
    }
  }

  private static String quoted(Path file) {
    return "\"" + file.getFileName() + "\"";
  }

  private static EvaluationException damaged(Path file, String why, Throwable cause) {
    return new EvaluationException(quoted(file) + " is no readable TIFF file: " + why + ".", cause);
  }

  private static void check(Path file, FileInfo[] images) throws IOException {
    if (images == null || images.length == 0) {
      throw damaged(file, "there is no image in it", null);
    }
    long size = Files.size(file);
    for (FileInfo image : images) {
      checkType(file, image);
      long end = end(image);
      if (image.width < 1 || image.height < 1 || end > size) {
        throw damaged(
            file, "its pixels should end at byte " + end + ", but the file has " + size, null);
      }
    }
  }

  private static void checkType(Path file, FileInfo image) {
    switch (image.fileType) {
      case FileInfo.GRAY8,
          FileInfo.COLOR8,
          FileInfo.BITMAP,
          FileInfo.GRAY16_UNSIGNED,
          FileInfo.GRAY16_SIGNED,
          FileInfo.GRAY32_INT,
          FileInfo.GRAY32_UNSIGNED,
          FileInfo.GRAY32_FLOAT,
          FileInfo.GRAY64_FLOAT -> {}
      default ->
          throw new EvaluationException(
              quoted(file)
                  + " is a colour picture or has a pixel type that is neither labels nor"
                  + " probabilities ("
                  + image.getCode()
                  + "). Give the label image it was made from.");
    }
  }

  /** One behind the last byte of the pixels. */
  private static long end(FileInfo image) {
    if (image.nImages > 1 || image.stripOffsets == null || image.stripLengths == null) {
      long plane = (long) image.width * image.height * image.getBytesPerPixel();
      return image.getOffset() + image.nImages * plane + (image.nImages - 1) * image.getGap();
    }
    long end = 0;
    for (int i = 0; i < Math.min(image.stripOffsets.length, image.stripLengths.length); i++) {
      long from = image.stripOffsets[i] & 0xffffffffL;
      end = Math.max(end, from + (image.stripLengths[i] & 0xffffffffL));
    }
    return end;
  }
}
