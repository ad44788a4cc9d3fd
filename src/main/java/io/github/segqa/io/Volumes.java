package io.github.segqa.io;

import ij.ImagePlus;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.image.Pixels;
import io.github.segqa.image.VolumeImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.imglib2.RandomAccessibleInterval;
import org.scijava.Context;

/** Opens files, and takes images that are open already. */
public final class Volumes {
  private Volumes() {}

  /**
   * Opens a file. What it is is seen from its content, not from its name.
   *
   * @param file NIfTI-1 or -2 ({@code .nii}, {@code .nii.gz}, {@code .hdr/.img}), TIFF, PNG, BMP,
   *     GIF, JPEG, or whatever the context can open
   * @param options how to read it
   * @param context finds readers of other formats; null for our own only
   * @return the image
   * @throws EvaluationException if it cannot be read; the message names the file and the reason
   */
  public static Volume open(Path file, OpenOptions options, Context context) {
    Path main = Sniffer.headerOfPair(file);
    return switch (Sniffer.kind(main)) {
      case NIFTI -> NiftiReader.read(main, options);
      case TIFF -> TiffReader.read(file);
      case PICTURE -> PictureReader.read(file);
      case OTHER -> SciJavaReader.read(file, context);
    };
  }

  /**
   * Takes an open ImageJ image: its arrays are shared, its calibration gives the spacing.
   *
   * @param image 8 bit, 16 bit or 32 bit; channels and slices
   * @return the image
   * @throws EvaluationException if it is a colour picture or a time series of stacks
   */
  public static Volume of(ImagePlus image) {
    return ImagePlusImport.read(image, image.getCalibration(), "image", null, "ImageJ image");
  }

  /**
   * Takes an ImgLib2 image of x, y and perhaps z.
   *
   * @param name for messages
   * @param image any real type; shared where it is made of planes
   * @param mm voxel size in mm along x, y, z, or one number for all axes; empty if it is not known
   * @return the image, one channel
   * @throws EvaluationException if it has not 2 or 3 axes or is a colour image
   */
  public static Volume of(String name, RandomAccessibleInterval<?> image, List<Double> mm) {
    return of(name, VolumeImport.pixels(image), image.numDimensions(), mm);
  }

  /**
   * Takes an ImgLib2 image of x, y, perhaps z, and channels.
   *
   * @param name for messages
   * @param image any real type; the last axis holds the channels
   * @param mm voxel size in mm along x, y, z, or one number for all axes; empty if it is not known
   * @return the image
   * @throws EvaluationException if it has not 3 or 4 axes or is a colour image
   */
  public static Volume ofChannels(String name, RandomAccessibleInterval<?> image, List<Double> mm) {
    return of(name, VolumeImport.channels(image), image.numDimensions() - 1, mm);
  }

  private static Volume of(String name, Pixels pixels, int dims, List<Double> mm) {
    Grid voxels = new Grid(pixels.nx(), pixels.ny(), pixels.nz(), 1, 1, 1, dims, "voxel");
    Grid grid = mm.isEmpty() ? voxels : Spacing.apply(mm, voxels);
    boolean several = pixels.channels() > 1;
    return new Volume(
        name,
        null,
        "ImgLib2 image",
        pixels,
        Geometry.ofGrid(grid, !mm.isEmpty(), "given"),
        several ? Volume.ChannelAxis.CHANNEL : Volume.ChannelAxis.NONE,
        Map.of(),
        List.of());
  }
}
