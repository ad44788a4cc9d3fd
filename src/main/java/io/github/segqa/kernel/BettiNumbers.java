package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;

/**
 * Betti numbers of a mask (metrics' spec, 7). The background has the dual neighbourhood: FACE if
 * the object has FULL and the other way round; what lies outside the image is background.
 *
 * @param b0 connected components
 * @param b1 tunnels in 3D, holes in 2D
 * @param b2 cavities in 3D, 0 in 2D
 */
public record BettiNumbers(long b0, long b1, long b2) {

  /**
   * @param mask any mask; all numbers are 0 if it is empty
   * @param grid tells whether the image has 2 or 3 axes
   * @param connectivity FULL or FACE
   * @return the numbers
   */
  public static BettiNumbers of(Mask mask, Grid grid, Connectivity connectivity) {
    long euler = EulerNumber.of(mask, grid, connectivity);
    if (mask.isEmpty()) {
      return new BettiNumbers(0, 0, 0);
    }
    long components = Components.of(mask, connectivity).count();
    if (grid.dims() == 2) {
      return new BettiNumbers(components, components - euler, 0);
    }
    long cavities = cavities(mask, connectivity);
    return new BettiNumbers(components, components + cavities - euler, cavities);
  }

  /** Components of the background that do not reach the outside of the mask's box. */
  private static long cavities(Mask mask, Connectivity connectivity) {
    Box b = mask.box();
    Box around = new Box(b.x0() - 1, b.y0() - 1, b.z0() - 1, b.x1() + 1, b.y1() + 1, b.z1() + 1);
    Connectivity dual = connectivity == Connectivity.FULL ? Connectivity.FACE : Connectivity.FULL;
    return Components.of(MaskBits.not(MaskCrop.to(mask, around)), dual).count() - 1L;
  }
}
