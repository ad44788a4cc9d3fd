package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import java.util.Arrays;

/**
 * Forward differences of a volume along x, y, z, divided by the spacing; 0 at the last voxel of an
 * axis (losses' spec, 1.4). For one thread.
 */
final class ForwardDifferences implements ChannelSource {
  private final Grid grid;
  private final PlaneRing source;

  /**
   * @param source the volume
   * @param grid its size and spacing
   */
  ForwardDifferences(PlaneSource source, Grid grid) {
    this.grid = grid;
    this.source = new PlaneRing(source, grid, 2);
  }

  @Override
  public void read(int z, double[][][] to) {
    double[][] here = source.plane(z);
    double[][] above = source.plane(z + 1);
    int last = here.length - 1;
    for (int y = 0; y <= last; y++) {
      double[] row = here[y];
      for (int x = 0; x < row.length - 1; x++) {
        to[0][y][x] = (row[x + 1] - row[x]) / grid.sx();
      }
      to[0][y][row.length - 1] = 0;
      difference(row, y < last ? here[y + 1] : null, grid.sy(), to[1][y]);
      difference(row, above != null ? above[y] : null, grid.sz(), to[2][y]);
    }
  }

  private static void difference(double[] row, double[] next, double spacing, double[] to) {
    if (next == null) {
      Arrays.fill(to, 0);
      return;
    }
    for (int x = 0; x < row.length; x++) {
      to[x] = (next[x] - row[x]) / spacing;
    }
  }

  /**
   * The adjoint of the differences: what derivatives by them make of derivatives by the volume. For
   * one thread.
   */
  static final class Adjoint {
    private final Grid grid;
    private final ChannelSource flux;
    private final double[][][] here;
    private final double[][] below;
    private int heldBelow = -1;

    /**
     * @param flux derivatives by the three differences, 0 at the last voxel of their axis
     * @param grid size and spacing
     */
    Adjoint(ChannelSource flux, Grid grid) {
      this.grid = grid;
      this.flux = flux;
      this.here = new double[3][grid.ny()][grid.nx()];
      this.below = new double[grid.ny()][grid.nx()];
    }

    /**
     * @param z plane
     * @param to takes the derivatives by its voxels
     */
    void read(int z, double[][] to) {
      if (z > 0 && heldBelow != z - 1) {
        flux.read(z - 1, here);
        keepBelow();
      }
      flux.read(z, here);
      for (int y = 0; y < to.length; y++) {
        double[] dx = here[0][y];
        for (int x = 0; x < dx.length; x++) {
          to[y][x] =
              ((x > 0 ? dx[x - 1] : 0) - dx[x]) / grid.sx()
                  + ((y > 0 ? here[1][y - 1][x] : 0) - here[1][y][x]) / grid.sy()
                  + ((z > 0 ? below[y][x] : 0) - here[2][y][x]) / grid.sz();
        }
      }
      keepBelow();
      heldBelow = z;
    }

    private void keepBelow() {
      for (int y = 0; y < below.length; y++) {
        System.arraycopy(here[2][y], 0, below[y], 0, below[y].length);
      }
    }
  }
}
