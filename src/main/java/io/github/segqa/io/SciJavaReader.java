package io.github.segqa.io;

import ij.ImagePlus;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.image.Pixels;
import io.github.segqa.image.VolumeImport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.imglib2.RandomAccessibleInterval;
import org.scijava.Context;
import org.scijava.convert.ConvertService;
import org.scijava.io.IOService;

/**
 * Reads whatever something on the class path can open through SciJava's {@link IOService}: in Fiji
 * that is SCIFIO with its formats. Voxels come from the ImgLib2 image, spacing and unit from its
 * conversion to an {@link ImagePlus}, where there is one.
 */
final class SciJavaReader {
  private static final String OURS =
      "Formats read here are NIfTI (.nii, .nii.gz, .hdr/.img), TIFF, PNG, BMP, GIF and JPEG.";

  private SciJavaReader() {}

  /**
   * @param file in a format that is not ours
   * @param context finds readers; null if there is none
   * @return the image
   * @throws EvaluationException if nothing can open it
   */
  static Volume read(Path file, Context context) {
    IOService io = context == null ? null : context.getService(IOService.class);
    String name = "\"" + file.getFileName() + "\"";
    Object data = null;
    try {
      if (io == null || io.getOpener(file.toString()) == null) {
        throw new EvaluationException(name + " is in no format that can be read. " + OURS);
      }
      data = io.open(file.toString());
    } catch (IOException | RuntimeException e) {
      throw e instanceof EvaluationException ours
          ? ours
          : new EvaluationException(name + " cannot be opened: " + e.getMessage() + ".", e);
    }
    if (data == null) {
      throw new EvaluationException(name + " holds nothing to open.");
    }
    return volume(file, data, context.getService(ConvertService.class));
  }

  private static Volume volume(Path file, Object data, ConvertService convert) {
    ImagePlus image =
        data instanceof ImagePlus i
            ? i
            : convert == null ? null : convert.convert(data, ImagePlus.class);
    boolean simple =
        data instanceof RandomAccessibleInterval<?> r
            && (r.numDimensions() == 2 || r.numDimensions() == 3);
    if (image == null) {
      if (!simple) {
        throw new EvaluationException(
            "\""
                + file.getFileName()
                + "\" was opened as "
                + data.getClass().getSimpleName()
                + ", which is no image of two or three axes.");
      }
      return Volumes.of(
          file.getFileName().toString(), (RandomAccessibleInterval<?>) data, List.of());
    }
    Volume v = ImagePlusImport.read(image, image.getLocalCalibration(), "image", file, "SciJava");
    if (!simple || v.pixels().channels() > 1) {
      return v;
    }
    Pixels exact = VolumeImport.pixels((RandomAccessibleInterval<?>) data);
    return new Volume(
        v.name(), file, v.format(), exact, v.geometry(), v.channelAxis(), Map.of(), v.warnings());
  }
}
