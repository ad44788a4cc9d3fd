package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.util.Arrays;

/**
 * How near the voxels of a soft object come to given points (Ribera et al. 2019, arXiv:1806.07564,
 * eq. 6): for each point y the generalised mean over the voxels x of p d(x,y) + (1-p) far + eps,
 * which for a strongly negative exponent is about their minimum. Costs voxels times points.
 *
 * @param grid size and spacing
 * @param object probabilities p
 * @param ignored voxels that are left out, or null
 * @param points x, y, z of the points in the unit of the spacing, voxel 0 at 0
 * @param far distance that voxels without object count
 * @param eps added to every distance
 * @param exponent of the mean, below 0
 * @param progress asked for cancellation before each point or every few planes
 */
public record SoftNearest(
    Grid grid,
    PlaneSource object,
    Mask ignored,
    double[][] points,
    double far,
    double eps,
    double exponent,
    Progress progress) {
  /**
   * @return the mean for each point
   */
  public double[] means() {
    double[] means = new double[points.length];
    Parallel.forEach(
        points.length, progress, Worker::new, (worker, i) -> means[i] = worker.mean(points[i]));
    return means;
  }

  /**
   * @param means what {@link #means()} returned
   * @return derivative of the mean of the means by the probability of each voxel; values at ignored
   *     voxels do not matter
   */
  public Field slope(double[] means) {
    Field out = Field.zeros(grid);
    double[] factor = new double[means.length];
    double n = grid.voxels() - (ignored == null ? 0 : ignored.count());
    for (int i = 0; i < means.length; i++) {
      factor[i] = Math.pow(means[i], 1 - exponent) / (n * means.length);
    }
    Parallel.forEach(grid.nz(), progress, Worker::new, (worker, z) -> worker.slope(z, factor, out));
    return out;
  }

  /**
   * @return distance of each voxel to the nearest of the points, at least one
   */
  public Field nearest() {
    Field out = Field.zeros(grid);
    Parallel.forEach(grid.nz(), progress, Worker::new, (worker, z) -> worker.nearest(z, out));
    return out;
  }

  /** A plane of one thread. */
  private final class Worker {
    private final double[][] p = new double[grid.ny()][grid.nx()];
    private final double[] d = new double[grid.nx()];
    private final double[] row = new double[grid.nx()];

    double mean(double[] point) {
      double sum = 0;
      long n = 0;
      for (int z = 0; z < grid.nz(); z++) {
        progress.check();
        object.read(z, p);
        for (int y = 0; y < p.length; y++) {
          distances(point, y, z);
          softened(p[y]);
          for (int x = 0; x < d.length; x++) {
            if (ignored == null || !ignored.get(x, y, z)) {
              sum += power(d[x], exponent);
              n++;
            }
          }
        }
      }
      return Math.pow(sum / n, 1 / exponent);
    }

    void slope(int z, double[] factor, Field out) {
      object.read(z, p);
      for (int y = 0; y < p.length; y++) {
        progress.check();
        Arrays.fill(row, 0);
        for (int i = 0; i < factor.length; i++) {
          distances(points[i], y, z);
          for (int x = 0; x < row.length; x++) {
            double f = p[y][x] * d[x] + (1 - p[y][x]) * far + eps;
            row[x] += factor[i] * power(f, exponent - 1) * (d[x] - far);
          }
        }
        out.write(z, y * row.length, row.length, row);
      }
    }

    void nearest(int z, Field out) {
      for (int y = 0; y < p.length; y++) {
        progress.check();
        Arrays.fill(row, Double.POSITIVE_INFINITY);
        for (double[] point : points) {
          distances(point, y, z);
          for (int x = 0; x < row.length; x++) {
            row[x] = Math.min(row[x], d[x]);
          }
        }
        out.write(z, y * row.length, row.length, row);
      }
    }

    private void distances(double[] point, int y, int z) {
      double dy = y * grid.sy() - point[1];
      double dz = z * grid.sz() - point[2];
      double rest = dy * dy + dz * dz;
      for (int x = 0; x < d.length; x++) {
        double dx = x * grid.sx() - point[0];
        d[x] = Math.sqrt(dx * dx + rest);
      }
    }

    private void softened(double[] p) {
      for (int x = 0; x < d.length; x++) {
        d[x] = p[x] * d[x] + (1 - p[x]) * far + eps;
      }
    }
  }

  private static double power(double base, double exponent) {
    if (exponent == -1) {
      return 1 / base;
    }
    return exponent == -2 ? 1 / (base * base) : Math.pow(base, exponent);
  }
}
