package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.Arrays;

/**
 * Hands the derivatives of minima or maxima over neighbours back to the voxels that gave them; of
 * equal ones the voxel itself, else the first along z, y, x. Works on slabs: the even ones, then
 * the odd ones, so that no two threads meet and sums do not depend on their number.
 */
final class ExtremumAdjoint {
  private static final int SLAB = 8;

  private final Grid grid;
  private final Progress progress;
  private final int[][] offsets;
  private final double sign;

  private ExtremumAdjoint(Grid grid, Progress progress, int[][] offsets, double sign) {
    this.grid = grid;
    this.progress = progress;
    this.offsets = offsets;
    this.sign = sign;
  }

  /** The adjoint of {@link SoftErosion}. */
  static ExtremumAdjoint ofErosion(Grid grid, Progress progress) {
    return new ExtremumAdjoint(grid, progress, Neighbourhood.cross(), -1);
  }

  /** The adjoint of {@link SoftDilation}. */
  static ExtremumAdjoint ofDilation(Grid grid, Progress progress) {
    return new ExtremumAdjoint(grid, progress, Neighbourhood.box(), 1);
  }

  /**
   * @param source volume whose minima or maxima were taken
   * @param slope derivative by each minimum or maximum
   * @param into the derivatives by the source are added to it
   */
  void add(PlaneSource source, Field slope, Field into) {
    int slabs = (grid.nz() + SLAB - 1) / SLAB;
    for (int parity = 0; parity < 2; parity++) {
      int first = parity;
      Parallel.forEach(
          (slabs + 1 - parity) / 2,
          progress,
          () -> new Worker(source),
          (worker, i) -> worker.slab((first + 2 * i) * SLAB, slope, into));
    }
  }

  /** Planes of one thread. */
  private final class Worker {
    private final PlaneRing source;
    private final double[][][] sums = new double[SLAB + 2][grid.ny()][grid.nx()];
    private final double[] row = new double[grid.nx()];

    Worker(PlaneSource reader) {
      source = new PlaneRing(reader, grid, 3);
    }

    void slab(int z0, Field slope, Field into) {
      int z1 = Math.min(grid.nz(), z0 + SLAB);
      for (int z = z0; z < z1; z++) {
        for (int y = 0; y < grid.ny(); y++) {
          slope.read(z, y * grid.nx(), grid.nx(), row);
          row(y, z, z0 - 1);
        }
      }
      for (int z = Math.max(0, z0 - 1); z < Math.min(grid.nz(), z1 + 1); z++) {
        for (int y = 0; y < grid.ny(); y++) {
          double[] sum = sums[z - z0 + 1][y];
          into.add(z, y * grid.nx(), grid.nx(), sum, 1);
          Arrays.fill(sum, 0);
        }
      }
    }

    private void row(int y, int z, int base) {
      for (int x = 0; x < row.length; x++) {
        if (row[x] != 0) {
          int[] o = extremum(x, y, z);
          sums[z + o[2] - base][y + o[1]][x + o[0]] += row[x];
        }
      }
    }

    private int[] extremum(int x, int y, int z) {
      double best = Double.NEGATIVE_INFINITY;
      int[] found = offsets[0];
      for (int[] o : offsets) {
        double[][] plane = source.plane(z + o[2]);
        int i = y + o[1];
        int j = x + o[0];
        if (plane != null && i >= 0 && i < plane.length && j >= 0 && j < row.length) {
          double v = sign * plane[i][j];
          if (v > best) {
            best = v;
            found = o;
          }
        }
      }
      return found;
    }
  }
}
