package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/**
 * Length of the gradient of a volume at every voxel, from forward differences d_a: the root of the
 * sum of squares plus delta, or the sum of absolute values.
 *
 * @param source the volume
 * @param grid its size and spacing
 * @param ignored voxels at which no length counts, or null
 * @param euclidean root of the sum of squares; else sum of absolute values
 * @param delta added under the root
 * @param progress asked for cancellation before every few planes
 */
public record EdgeLength(
    PlaneSource source,
    Grid grid,
    Mask ignored,
    boolean euclidean,
    double delta,
    Progress progress) {
  /**
   * @param factor multiplied with the lengths
   * @return the length at every voxel, also at ignored ones
   */
  public Field map(double factor) {
    Field map = Field.zeros(grid);
    PlaneLoop.forEach(grid.nz(), progress, Worker::new, (worker, z) -> worker.add(z, factor, map));
    return map;
  }

  /**
   * @return the sum of the lengths at the voxels that are not ignored
   */
  public double sum() {
    return PlaneLoop.sum(
        grid.nz(),
        1,
        progress,
        Worker::new,
        (worker, z, sums) -> sums[0] = KeptSum.of(worker.lengths(z), z, ignored))[0];
  }

  /**
   * Adds factor times the derivative of {@link #sum} by every voxel of the volume.
   *
   * @param factor multiplied with the derivative
   * @param into takes it
   */
  public void addSlope(double factor, Field into) {
    PlaneLoop.forEach(
        grid.nz(), progress, Worker::new, (worker, z) -> worker.addSlope(z, factor, into));
  }

  /** Planes of one thread. */
  private final class Worker {
    private final ForwardDifferences differences = new ForwardDifferences(source, grid);
    private final ForwardDifferences.Adjoint adjoint =
        new ForwardDifferences.Adjoint(this::flux, grid);
    private final double[][][] d = new double[3][grid.ny()][grid.nx()];
    private final double[][] plane = new double[grid.ny()][grid.nx()];

    double[][] lengths(int z) {
      differences.read(z, d);
      for (int y = 0; y < plane.length; y++) {
        for (int x = 0; x < plane[y].length; x++) {
          plane[y][x] = length(d[0][y][x], d[1][y][x], d[2][y][x]);
        }
      }
      return plane;
    }

    private double length(double dx, double dy, double dz) {
      return euclidean
          ? Math.sqrt(dx * dx + dy * dy + dz * dz + delta)
          : Math.abs(dx) + Math.abs(dy) + Math.abs(dz);
    }

    void add(int z, double factor, Field map) {
      addRows(z, lengths(z), factor, map);
    }

    /** Derivatives of the length by the three differences. */
    private void flux(int z, double[][][] to) {
      differences.read(z, to);
      for (int y = 0; y < to[0].length; y++) {
        for (int x = 0; x < to[0][y].length; x++) {
          boolean counts = ignored == null || !ignored.get(x, y, z);
          double root = euclidean ? length(to[0][y][x], to[1][y][x], to[2][y][x]) : 1;
          for (double[][] axis : to) {
            double v = axis[y][x];
            axis[y][x] = !counts || v == 0 ? 0 : euclidean ? v / root : Math.signum(v);
          }
        }
      }
    }

    void addSlope(int z, double factor, Field into) {
      adjoint.read(z, plane);
      addRows(z, plane, factor, into);
    }

    private void addRows(int z, double[][] rows, double factor, Field into) {
      for (int y = 0; y < rows.length; y++) {
        into.add(z, y * grid.nx(), grid.nx(), rows[y], factor);
      }
    }
  }
}
