package io.github.segqa.io;

import io.github.segqa.api.Grid;
import io.github.segqa.result.Position;
import java.util.Locale;

/**
 * Size, spacing and place of an image.
 *
 * @param grid size and spacing; unit {@code mm} if the file is calibrated, else {@code voxel} or
 *     {@code pixel}
 * @param affine from voxel indices to positions (RAS) in the unit of the grid; only its scale
 *     counts if the orientation is not known
 * @param orientationKnown whether the file says where the axes point to
 * @param unitKnown whether the file names the unit of its spacing
 * @param source where this came from: {@code sform}, {@code qform}, {@code pixdim}, {@code tiff},
 *     {@code image}, {@code given}
 */
public record Geometry(
    Grid grid, Affine affine, boolean orientationKnown, boolean unitKnown, String source) {

  /**
   * @param grid size and spacing
   * @param unitKnown whether the file names the unit
   * @param source where this came from
   * @return a geometry without orientation
   */
  public static Geometry ofGrid(Grid grid, boolean unitKnown, String source) {
    Affine affine = Affine.ofSpacing(grid.sx(), grid.sy(), grid.sz());
    return new Geometry(grid, affine, false, unitKnown, source);
  }

  /**
   * @return whether the spacing is a length in mm, not merely a count of voxels
   */
  public boolean calibrated() {
    return grid.unit().equals("mm");
  }

  /**
   * @param axis 0, 1, 2 for slices across x, y, z
   * @param index number of a slice
   * @return position of the centre of the slice, in the unit of the grid
   */
  public Position centre(int axis, int index) {
    double[] at = {(grid.nx() - 1) / 2.0, (grid.ny() - 1) / 2.0, (grid.nz() - 1) / 2.0};
    at[axis] = index;
    double[] place = affine.apply(at[0], at[1], at[2]);
    return new Position(place[0], place[1], place[2], grid.unit());
  }

  /**
   * @return where the axes point to, for instance {@code LAS}, or {@code unknown}
   */
  public String orientation() {
    return orientationKnown ? affine.orientation() : "unknown";
  }

  /**
   * @return one line for reports and messages: size, spacing, origin, orientation and source
   */
  public String describe() {
    StringBuilder b = new StringBuilder(size());
    b.append(" voxels of ").append(spacing()).append(' ').append(grid.unit());
    if (calibrated() && !unitKnown) {
      b.append(" (unit assumed)");
    }
    if (orientationKnown) {
      b.append(", origin (");
      b.append(number(affine.at(0, 3))).append(", ");
      b.append(number(affine.at(1, 3))).append(", ");
      b.append(number(affine.at(2, 3))).append(")");
    }
    b.append(", orientation ").append(orientation());
    return b.append(", from ").append(source).toString();
  }

  /**
   * @return for instance {@code 512 x 512 x 60}
   */
  public String size() {
    String plane = grid.nx() + " x " + grid.ny();
    return grid.dims() == 3 ? plane + " x " + grid.nz() : plane;
  }

  /**
   * @return for instance {@code 0.5 x 0.5 x 3}
   */
  public String spacing() {
    String plane = number(grid.sx()) + " x " + number(grid.sy());
    return grid.dims() == 3 ? plane + " x " + number(grid.sz()) : plane;
  }

  /** Six significant digits, without trailing zeros. */
  static String number(double v) {
    String s = String.format(Locale.ROOT, "%.6g", v);
    if (s.contains("e")) {
      return s;
    }
    return s.contains(".") ? s.replaceAll("0+$", "").replaceAll("\\.$", "") : s;
  }
}
