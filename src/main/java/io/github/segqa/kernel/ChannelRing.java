package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import java.util.Arrays;

/** Planes of several volumes around the one being worked on; see {@link PlaneRing}. */
final class ChannelRing {
  private final ChannelSource source;
  private final int nz;
  private final double[][][][] planes;
  private final int[] held;

  /**
   * @param source gives the planes
   * @param channels how many volumes
   * @param grid size of the volumes
   * @param size how many planes are kept: all that are in use at one time
   */
  ChannelRing(ChannelSource source, int channels, Grid grid, int size) {
    this.source = source;
    this.nz = grid.nz();
    this.planes = new double[size][channels][grid.ny()][grid.nx()];
    this.held = new int[size];
    Arrays.fill(held, -1);
  }

  /**
   * @param z plane
   * @return it as [channel][y][x], valid until a plane {@code size} away is asked for; null outside
   *     the volume
   */
  double[][][] plane(int z) {
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
