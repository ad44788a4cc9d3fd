package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ImageStatistics;
import io.github.segqa.image.PixelType;
import io.github.segqa.image.Pixels;
import io.github.segqa.io.Volume;

/** A volume that was read as an ImageJ image, to be looked at. */
public final class VolumeImage {
  /** Part of the pixels that may be darker or brighter than what is shown. */
  private static final double TAIL = 0.002;

  private static final int BRIGHT = 127;

  private VolumeImage() {}

  /**
   * @param volume its first channel is taken; 8 and 16 bit unsigned and 32 bit real planes are
   *     shared with the image, others become 32 bit
   * @return the image with its calibration, not shown yet
   */
  public static ImagePlus of(Volume volume) {
    Pixels pixels = volume.pixels();
    ImageStack stack = new ImageStack(pixels.nx(), pixels.ny());
    for (int z = 0; z < pixels.nz(); z++) {
      stack.addSlice(pixels.nz() == 1 ? null : "slice " + (z + 1), plane(pixels, z));
    }
    ImagePlus image = new ImagePlus(volume.name(), stack);
    image.setDimensions(1, pixels.nz(), 1);
    image.setCalibration(MapImage.calibration(volume.geometry()));
    image.setSlice(pixels.nz() / 2 + 1);
    stretch(image);
    return image;
  }

  private static Object plane(Pixels pixels, int z) {
    PixelType type = pixels.type();
    boolean known = type == PixelType.U8 || type == PixelType.U16 || type == PixelType.F32;
    if (known && !pixels.scaled()) {
      return pixels.plane(0, z);
    }
    int nx = pixels.nx();
    float[] plane = new float[nx * pixels.ny()];
    double[] row = new double[nx];
    for (int from = 0; from < plane.length; from += nx) {
      pixels.read(0, z, from, nx, row);
      for (int x = 0; x < nx; x++) {
        plane[from + x] = (float) row[x];
      }
    }
    return plane;
  }

  /** Bright 8 bit images stay as they are; else the range is that of the values but their tails. */
  private static void stretch(ImagePlus image) {
    ImageStatistics s = image.getProcessor().getStats();
    if (image.getBitDepth() == 8 && s.max > BRIGHT) {
      return;
    }
    int[] n = s.histogram;
    double step = (s.histMax - s.histMin) / n.length;
    long most = (long) (TAIL * s.pixelCount);
    int low = 0;
    for (long below = n[0]; below <= most && low < n.length - 1; below += n[low]) {
      low++;
    }
    int high = n.length - 1;
    for (long above = n[high]; above <= most && high > low; above += n[high]) {
      high--;
    }
    double min = s.histMin + low * step;
    double max = s.histMin + (high + 1) * step;
    image.setDisplayRange(min, max > min ? max : min + 1);
  }
}
