package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import java.util.Arrays;

/**
 * The planes of a volume around the one being worked on, decoded to doubles. As the work moves up,
 * each plane is decoded once. For one thread.
 */
final class PlaneRing {
  private final PlaneSource source;
  private final int nz;
  private final double[][][] planes;
  private final int[] held;

  /**
   * @param source gives the planes
   * @param grid size of the volume
   * @param size how many planes are kept: all that are in use at one time
   */
  PlaneRing(PlaneSource source, Grid grid, int size) {
    this.source = source;
    this.nz = grid.nz();
    this.planes = new double[size][grid.ny()][grid.nx()];
    this.held = new int[size];
    Arrays.fill(held, -1);
  }

  /**
   * @param z plane
   * @return its rows, valid until a plane {@code size} away is asked for; null outside the volume
   */
  double[][] plane(int z) {
    if (z < 0 || z >= nz) {
      return null;
    }
    int i = z % planes.length;
    if (held[i] != z) {
      source.read(z, planes[i]);
      held[i] = z;
    }
    return planes[i];
  }
}
