package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/**
 * Means over a voxel and its face neighbours (5 voxels in 2D, 7 in 3D), the volume being 0 outside
 * the image: the erosion of the Hausdorff loss (Karimi 2019, arXiv:1904.10030).
 *
 * @param grid size of the volumes
 * @param progress asked for cancellation before every few planes
 */
public record CrossMean(Grid grid, Progress progress) {
  private static final double HALF = 0.5;

  /**
   * @param source a volume
   * @return max(mean - 1/2, 0) at every voxel
   */
  public Field erode(PlaneSource source) {
    Field out = Field.zeros(grid);
    PlaneLoop.forEach(
        grid.nz(), progress, () -> new Worker(source), (worker, z) -> worker.erode(z, out));
    return out;
  }

  /**
   * The adjoint of {@link #erode}, as the mean is its own.
   *
   * @param slope derivative by the eroded volume
   * @param active where the eroded volume is above 0
   * @param factor multiplied with the derivative
   * @return derivative by the source
   */
  public Field adjoint(Field slope, Mask active, double factor) {
    PlaneSource whole = PlaneSource.of(slope);
    PlaneSource masked =
        (z, rows) -> {
          whole.read(z, rows);
          for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows[y].length; x++) {
              rows[y][x] *= active.get(x, y, z) ? factor : 0;
            }
          }
        };
    Field out = Field.zeros(grid);
    PlaneLoop.forEach(
        grid.nz(), progress, () -> new Worker(masked), (worker, z) -> worker.mean(z, out));
    return out;
  }

  /** Planes of one thread. */
  private final class Worker {
    private final PlaneRing source;
    private final double weight = 1.0 / (2 * grid.dims() + 1);
    private final double[] row = new double[grid.nx()];

    Worker(PlaneSource source) {
      this.source = new PlaneRing(source, grid, 3);
    }

    void erode(int z, Field out) {
      for (int y = 0; y < grid.ny(); y++) {
        mean(y, z);
        for (int x = 0; x < row.length; x++) {
          row[x] = Math.max(row[x] - HALF, 0);
        }
        out.write(z, y * row.length, row.length, row);
      }
    }

    void mean(int z, Field out) {
      for (int y = 0; y < grid.ny(); y++) {
        mean(y, z);
        out.write(z, y * row.length, row.length, row);
      }
    }

    private void mean(int y, int z) {
      double[][] here = source.plane(z);
      double[] own = here[y];
      int last = row.length - 1;
      for (int x = 0; x <= last; x++) {
        row[x] = own[x] + (x > 0 ? own[x - 1] : 0) + (x < last ? own[x + 1] : 0);
      }
      add(y > 0 ? here[y - 1] : null);
      add(y < here.length - 1 ? here[y + 1] : null);
      addOf(source.plane(z - 1), y);
      addOf(source.plane(z + 1), y);
      for (int x = 0; x <= last; x++) {
        row[x] *= weight;
      }
    }

    private void addOf(double[][] plane, int y) {
      add(plane == null ? null : plane[y]);
    }

    private void add(double[] other) {
      for (int x = 0; other != null && x < row.length; x++) {
        row[x] += other[x];
      }
    }
  }
}
