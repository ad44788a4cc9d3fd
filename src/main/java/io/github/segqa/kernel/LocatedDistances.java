package io.github.segqa.kernel;

/**
 * Distance of each element of a surface to the nearest element of another one, in raster order (x
 * fastest); for signed means, overlays and maps. The arrays have one entry an element and are not
 * to be changed.
 *
 * @param x column of the element in the image (for surfels: in the dual grid)
 * @param y row
 * @param z plane
 * @param distance in the unit of the grid (voxel steps for chessboard and taxicab); +infinity if
 *     the other surface has no element
 */
public record LocatedDistances(int[] x, int[] y, int[] z, double[] distance) {
  /**
   * @return the number of elements
   */
  public int size() {
    return x.length;
  }
}
