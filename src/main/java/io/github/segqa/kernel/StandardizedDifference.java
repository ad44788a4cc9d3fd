package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/**
 * How much two volumes differ once each is standardised by mean and deviation in a window: e =
 * |st(v) - st(u)|, st(u) = (u - mean + c) / (deviation + c) (Zhao et al. 2019, arXiv:1910.08711).
 * Windows are cut off at the edge of the image, and their weights scaled to sum 1.
 *
 * @param grid size of the volumes
 * @param u first volume
 * @param v second volume
 * @param ignored voxels where the difference counts as 0, or null
 * @param window weights
 * @param c constant added to numerator and denominator
 * @param progress asked for cancellation before every few planes
 */
public record StandardizedDifference(
    Grid grid,
    PlaneSource u,
    PlaneSource v,
    Mask ignored,
    Window window,
    double c,
    Progress progress) {
  /**
   * @return e at every voxel
   */
  public Field map() {
    Field map = Field.zeros(grid);
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new StandardizedPlanes(this),
        (planes, z) -> planes.write(z, map));
    return map;
  }

  /**
   * Adds the derivative of a weighted sum of e by every voxel of the first volume.
   *
   * @param weight factor of e at every voxel
   * @param into takes the derivative
   */
  public void addSlope(Field weight, Field into) {
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new StandardizedSlope(this, weight),
        (slope, z) -> slope.plane(z, into));
  }
}
