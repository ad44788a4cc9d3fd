package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;

/**
 * Where the edges of a volume lie: mass, mean and covariance of coordinates, weighted with the
 * squared forward differences in voxels. Coordinates run from -1 to 1 over the image.
 *
 * @param mass sum of the weights
 * @param mean mean coordinates x, y, z
 * @param covariance of the coordinates, 3 x 3; 0 along an axis that a 2D image does not have
 */
public record BoundaryMoments(double mass, double[] mean, double[][] covariance) {
  /**
   * @param source the volume
   * @param grid its size
   * @param progress asked for cancellation before every few planes
   * @return its moments; mean and covariance are NaN if the mass is 0
   */
  public static BoundaryMoments of(PlaneSource source, Grid grid, Progress progress) {
    double[] first = sum(source, grid, progress, new double[3], 4, BoundaryMoments::addFirst);
    double[] mean = {first[1] / first[0], first[2] / first[0], first[3] / first[0]};
    double[] second = sum(source, grid, progress, mean, 9, BoundaryMoments::addSecond);
    double[][] covariance = new double[3][3];
    for (int i = 0; i < 9; i++) {
      covariance[i / 3][i % 3] = second[i] / first[0];
    }
    return new BoundaryMoments(first[0], mean, covariance);
  }

  /** Adds what a voxel of some weight and place gives. */
  private interface Term {
    void add(double weight, double[] at, double[] sums);
  }

  private static void addFirst(double weight, double[] at, double[] sums) {
    sums[0] += weight;
    for (int a = 0; a < 3; a++) {
      sums[a + 1] += weight * at[a];
    }
  }

  private static void addSecond(double weight, double[] at, double[] sums) {
    for (int i = 0; i < 9; i++) {
      sums[i] += weight * at[i / 3] * at[i % 3];
    }
  }

  private static double[] sum(
      PlaneSource source, Grid grid, Progress progress, double[] origin, int size, Term term) {
    return PlaneLoop.sum(
        grid.nz(),
        size,
        progress,
        () -> new Worker(source, grid, origin),
        (worker, z, sums) -> worker.plane(z, term, sums));
  }

  /** Planes of one thread. */
  private static final class Worker {
    private final Grid grid;
    private final ForwardDifferences differences;
    private final double[][][] d;
    private final double[] origin;
    private final double[] at = new double[3];

    Worker(PlaneSource source, Grid grid, double[] origin) {
      this.grid = grid;
      this.differences = new ForwardDifferences(source, grid.inVoxels());
      this.d = new double[3][grid.ny()][grid.nx()];
      this.origin = origin;
    }

    void plane(int z, Term term, double[] sums) {
      differences.read(z, d);
      at[2] = place(z, 2);
      for (int y = 0; y < d[0].length; y++) {
        at[1] = place(y, 1);
        for (int x = 0; x < d[0][y].length; x++) {
          double weight = sq(d[0][y][x]) + sq(d[1][y][x]) + sq(d[2][y][x]);
          if (weight > 0) {
            at[0] = place(x, 0);
            term.add(weight, at, sums);
          }
        }
      }
    }

    private double place(int i, int axis) {
      return 2 * (i + 0.5) / grid.size(axis) - 1 - origin[axis];
    }

    private static double sq(double v) {
      return v * v;
    }
  }
}
