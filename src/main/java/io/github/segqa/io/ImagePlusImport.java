package io.github.segqa.io;

import ij.ImagePlus;
import ij.ImageStack;
import ij.measure.Calibration;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.image.PixelType;
import io.github.segqa.image.Pixels;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * From ImageJ's images to volumes: the arrays of the stack are shared, spacing and value
 * calibration are taken from the {@link Calibration}.
 */
final class ImagePlusImport {
  private static final double ROUNDING = 1e-6;

  private final ImagePlus image;
  private final Calibration calibration;
  private final String source;
  private final List<String> warnings = new ArrayList<>();

  private ImagePlusImport(ImagePlus image, Calibration calibration, String source) {
    this.image = image;
    this.calibration = calibration;
    this.source = source;
  }

  /**
   * @param image an open image
   * @param calibration its spacing and value calibration
   * @param source where the geometry comes from, for reports
   * @param file where it was read from, or null
   * @param format for reports
   */
  static Volume read(
      ImagePlus image, Calibration calibration, String source, Path file, String format) {
    return new ImagePlusImport(image, calibration, source).volume(file, format);
  }

  private Volume volume(Path file, String format) {
    Pixels pixels = pixels();
    Geometry geometry = geometry(pixels.nz());
    boolean several = pixels.channels() > 1;
    return new Volume(
        file == null ? image.getTitle() : file.getFileName().toString(),
        file,
        format,
        pixels,
        geometry,
        several ? Volume.ChannelAxis.CHANNEL : Volume.ChannelAxis.NONE,
        Map.of(),
        List.copyOf(warnings));
  }

  private Pixels pixels() {
    PixelType type =
        switch (image.getType()) {
          case ImagePlus.GRAY8, ImagePlus.COLOR_256 -> PixelType.U8;
          case ImagePlus.GRAY16 -> PixelType.U16;
          case ImagePlus.GRAY32 -> PixelType.F32;
          default ->
              throw new EvaluationException(
                  "\""
                      + image.getTitle()
                      + "\" is a colour picture (RGB), neither labels nor probabilities. Give the"
                      + " label image it was made from.");
        };
    int slices = image.getNSlices();
    int frames = image.getNFrames();
    if (slices > 1 && frames > 1) {
      throw new EvaluationException(
          "\""
              + image.getTitle()
              + "\" has "
              + frames
              + " points in time of "
              + slices
              + " slices. Give one point in time.");
    }
    if (frames > 1) {
      warnings.add("Its " + frames + " frames are taken for slices.");
    }
    return scaled(new Pixels(image.getWidth(), image.getHeight(), type, planes(frames > 1)));
  }

  private Object[][] planes(boolean inFrames) {
    ImageStack stack = image.getStack();
    int n = inFrames ? image.getNFrames() : image.getNSlices();
    Object[][] planes = new Object[image.getNChannels()][n];
    for (int c = 0; c < planes.length; c++) {
      for (int z = 0; z < n; z++) {
        int index = image.getStackIndex(c + 1, inFrames ? 1 : z + 1, inFrames ? z + 1 : 1);
        planes[c][z] = stack.getPixels(index);
      }
    }
    return planes;
  }

  /** Signed 16 bit images, DICOM rescaling and other straight lines; other curves do not count. */
  private Pixels scaled(Pixels pixels) {
    if (!calibration.calibrated() || image.getType() == ImagePlus.GRAY32) {
      return pixels;
    }
    double[] c = calibration.getCoefficients();
    if (calibration.getFunction() == Calibration.STRAIGHT_LINE && c != null) {
      return pixels.scaledBy(c[1], c[0]);
    }
    warnings.add("Its value calibration is no straight line and was not applied.");
    return pixels;
  }

  private Geometry geometry(int nz) {
    int dims = nz == 1 ? 2 : 3;
    double[] size = {calibration.pixelWidth, calibration.pixelHeight, calibration.pixelDepth};
    String[] units = {calibration.getXUnit(), calibration.getYUnit(), calibration.getZUnit()};
    double[] mm = {1, 1, 1};
    boolean known = true;
    for (int axis = 0; axis < dims; axis++) {
      size[axis] = positive(size[axis]);
      OptionalDouble factor = LengthUnit.millimetres(units[axis]);
      known &= factor.isPresent();
      mm[axis] = size[axis] * factor.orElse(1);
    }
    size[2] = dims == 2 ? 1 : size[2];
    String unit = known ? "mm" : Arrays.equals(size, new double[] {1, 1, 1}) ? "voxel" : "pixel";
    if (unit.equals("pixel")) {
      warnings.add(
          "Its pixel size is given in \""
              + units[0]
              + "\", which is no length; the numbers are used as they are.");
    }
    double[] s = known ? mm : size;
    Grid grid = new Grid(image.getWidth(), image.getHeight(), nz, s[0], s[1], s[2], dims, unit);
    return Geometry.ofGrid(grid, known, source);
  }

  /**
   * TIFF stores pixels per unit with six decimals, which turns 0.3 into 0.30000003, more than a
   * tolerance of 0.3: the short number nearby is what was meant.
   */
  private static double decimal(double s) {
    double rounded = new BigDecimal(s).round(new MathContext(6)).doubleValue();
    return Math.abs(rounded - s) <= ROUNDING * s ? rounded : s;
  }

  private double positive(double size) {
    double s = Math.abs(size);
    if (s > 0 && !Double.isInfinite(s)) {
      return decimal(s);
    }
    warnings.add("Its pixel size " + size + " is none; 1 is taken.");
    return 1;
  }
}
