package io.github.segqa.overlay;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Overlay;
import ij.measure.Calibration;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.io.Affine;
import io.github.segqa.io.Geometry;
import java.util.Arrays;

/**
 * A map as an ImageJ image: 32 bit, with spacing and origin, colours, display range and a colour
 * bar.
 *
 * @param title of the image
 * @param field values; the planes of a single-precision field are shared with the image
 * @param geometry size, spacing and place of the field
 * @param unit of the values, such as {@code mm}
 * @param scale colours of the values
 */
public record MapImage(
    String title, Field field, Geometry geometry, String unit, ColourScale scale) {

  /**
   * @return the image, not shown yet
   */
  public ImagePlus toImage() {
    Grid grid = geometry.grid();
    ImageStack stack = new ImageStack(grid.nx(), grid.ny());
    for (int z = 0; z < grid.nz(); z++) {
      stack.addSlice(title + ", slice " + (z + 1), plane(z));
    }
    ImagePlus image = new ImagePlus(title, stack);
    image.setDimensions(1, grid.nz(), 1);
    image.setCalibration(calibration());
    image.setLut(Palette.lut(scale.map()));
    image.setDisplayRange(scale.min(), scale.max());
    Overlay overlay = new Overlay();
    new ColourBar(scale, unit).addTo(overlay, grid.nx(), grid.ny());
    image.setOverlay(overlay);
    return image;
  }

  /**
   * @return the slice with the largest magnitudes, counted from 0
   */
  public int strongestSlice() {
    double[] values = new double[field.nx() * field.ny()];
    double largest = -1;
    int strongest = 0;
    for (int z = 0; z < field.nz(); z++) {
      field.read(z, 0, values.length, values);
      double sum = Arrays.stream(values).map(Math::abs).sum();
      if (sum > largest) {
        largest = sum;
        strongest = z;
      }
    }
    return strongest;
  }

  private float[] plane(int z) {
    if (field.floats() != null) {
      return field.floats()[z];
    }
    double[] values = field.doubles()[z];
    float[] plane = new float[values.length];
    for (int i = 0; i < plane.length; i++) {
      plane[i] = (float) values[i];
    }
    return plane;
  }

  private Calibration calibration() {
    Calibration c = calibration(geometry);
    c.setValueUnit(unit);
    return c;
  }

  /**
   * @param geometry size, spacing and place of an image
   * @return the same for ImageJ; the origin for axes that run along those of the world, since
   *     ImageJ knows no others
   */
  public static Calibration calibration(Geometry geometry) {
    Grid grid = geometry.grid();
    Calibration c = new Calibration();
    c.setUnit(grid.unit());
    c.pixelWidth = grid.sx();
    c.pixelHeight = grid.sy();
    c.pixelDepth = grid.sz();
    if (geometry.orientationKnown()) {
      c.xOrigin = origin(geometry.affine(), 0, grid);
      c.yOrigin = origin(geometry.affine(), 1, grid);
      c.zOrigin = origin(geometry.affine(), 2, grid);
    }
    return c;
  }

  /** Index of the voxel at 0. */
  private static double origin(Affine affine, int axis, Grid grid) {
    boolean along = affine.at(axis, axis) > (1 - 1e-6) * grid.spacing(axis);
    return along ? -affine.at(axis, 3) / grid.spacing(axis) : 0;
  }
}
