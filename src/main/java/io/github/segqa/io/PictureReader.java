package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.image.PixelType;
import io.github.segqa.image.Pixels;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Reads PNG, BMP, GIF and JPEG pictures, stored values: the index where there is a palette, not its
 * colours. Colour pictures are refused unless all colours are grey.
 */
final class PictureReader {
  private static final int GREY = 3;

  private PictureReader() {}

  /**
   * @param file a picture
   * @return a 2D image without spacing
   * @throws EvaluationException if it is damaged or coloured
   */
  static Volume read(Path file) {
    String name = file.getFileName().toString();
    Raster raster = decode(file).getRaster();
    int bits = raster.getSampleModel().getSampleSize(0);
    boolean bytes = bits <= 8;
    if (bits > 16 || (raster.getNumBands() >= GREY && !grey(raster))) {
      throw new EvaluationException(
          "\""
              + name
              + "\" is a colour picture, neither labels nor probabilities. Give the label image it"
              + " was made from.");
    }
    int nx = raster.getWidth();
    int ny = raster.getHeight();
    Object plane = bytes ? bytes(raster) : shorts(raster);
    PixelType type = bytes ? PixelType.U8 : PixelType.U16;
    return new Volume(
        name,
        file,
        "picture",
        new Pixels(nx, ny, type, new Object[][] {{plane}}),
        Geometry.ofGrid(Grid.of(nx, ny, 1, 1, "voxel"), false, "picture"),
        Volume.ChannelAxis.NONE,
        Map.of(),
        warnings(file, raster));
  }

  private static List<String> warnings(Path file, Raster raster) {
    List<String> warnings = new ArrayList<>();
    if (raster.getNumBands() >= GREY) {
      warnings.add("It is stored in colours, but all are grey.");
    }
    if (Sniffer.isJpeg(file)) {
      warnings.add("JPEG changes values a little: labels may be wrong. Use PNG or TIFF.");
    }
    return List.copyOf(warnings);
  }

  private static BufferedImage decode(Path file) {
    try {
      BufferedImage picture = ImageIO.read(file.toFile());
      if (picture != null) {
        return picture;
      }
      throw new EvaluationException("\"" + file.getFileName() + "\" is no readable picture.");
    } catch (EvaluationException e) {
      throw e;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw new EvaluationException(
          "\"" + file.getFileName() + "\" is no readable picture: " + e.getMessage() + ".", e);
    }
  }

  private static boolean grey(Raster raster) {
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int x = 0; x < raster.getWidth(); x++) {
        int v = raster.getSample(x, y, 0);
        if (v != raster.getSample(x, y, 1) || v != raster.getSample(x, y, 2)) {
          return false;
        }
      }
    }
    return true;
  }

  private static byte[] bytes(Raster raster) {
    int[] row = new int[raster.getWidth()];
    byte[] to = new byte[row.length * raster.getHeight()];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        to[y * row.length + x] = (byte) row[x];
      }
    }
    return to;
  }

  private static short[] shorts(Raster raster) {
    int[] row = new int[raster.getWidth()];
    short[] to = new short[row.length * raster.getHeight()];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        to[y * row.length + x] = (short) row[x];
      }
    }
    return to;
  }
}
