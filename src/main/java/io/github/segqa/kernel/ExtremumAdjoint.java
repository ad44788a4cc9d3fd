package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.List;

/**
 * Hands the derivatives of minima or maxima over neighbours back to the voxels that gave them; of
 * equal ones the voxel itself, else the first along z, y, x.
 */
final class ExtremumAdjoint {
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
    new SlabScatter(grid, List.of(into), 1, progress)
        .run(() -> new Worker(source), (worker, z, sums) -> worker.plane(z, slope, sums));
  }

  /** Planes of one thread. */
  private final class Worker {
    private final PlaneRing source;
    private final double[] row = new double[grid.nx()];

    Worker(PlaneSource reader) {
      source = new PlaneRing(reader, grid, 3);
    }

    void plane(int z, Field slope, SlabScatter.Sums sums) {
      for (int y = 0; y < grid.ny(); y++) {
        slope.read(z, y * grid.nx(), grid.nx(), row);
        for (int x = 0; x < row.length; x++) {
          if (row[x] != 0) {
            int[] o = extremum(x, y, z);
            sums.add(0, x + o[0], y + o[1], z + o[2], row[x]);
          }
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
