package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;

/**
 * Volumes of half the size: means of boxes of two voxels along each axis. An odd axis first repeats
 * its last sample, an axis of length 1 stays (losses' spec, ssim).
 *
 * @param fine size of the volumes before
 * @param progress asked for cancellation before every few planes
 */
public record Halving(Grid fine, Progress progress) {
  /**
   * @return size of the volumes after
   */
  public Grid coarse() {
    int nx = (fine.nx() + 1) / 2;
    int ny = (fine.ny() + 1) / 2;
    int nz = (fine.nz() + 1) / 2;
    return new Grid(nx, ny, nz, 1, 1, 1, fine.dims(), fine.unit());
  }

  /**
   * @param source a fine volume
   * @return the coarse one
   */
  public Field of(PlaneSource source) {
    Grid coarse = coarse();
    Field out = Field.zeros(coarse);
    PlaneLoop.forEach(coarse.nz(), progress, Worker::new, (w, z) -> w.plane(source, z, out));
    return out;
  }

  /**
   * The adjoint: every fine voxel gets its share of the coarse one.
   *
   * @param slope derivative by each coarse voxel
   * @param into the derivatives by the fine voxels are added to it
   */
  public void addAdjoint(Field slope, Field into) {
    PlaneLoop.forEach(fine.nz(), progress, Worker::new, (w, z) -> w.adjoint(slope, z, into));
  }

  /** How much a sample counts in the mean of its pair, or in both places if it is repeated. */
  private static double share(int i, int n) {
    return i == n - 1 && n % 2 == 1 ? 1 : 0.5;
  }

  private static int second(int i, int n) {
    return Math.min(2 * i + 1, n - 1);
  }

  /** Planes of one thread. */
  private final class Worker {
    private final double[][] first = new double[fine.ny()][fine.nx()];
    private final double[][] other = new double[fine.ny()][fine.nx()];
    private final double[] half = new double[(fine.nx() + 1) / 2];
    private final double[] row = new double[fine.nx()];

    void plane(PlaneSource source, int z, Field out) {
      source.read(2 * z, first);
      source.read(second(z, fine.nz()), other);
      for (int y = 0; y < out.ny(); y++) {
        sum(2 * y);
        int up = second(y, fine.ny());
        for (int x = 0; x < row.length; x++) {
          row[x] += first[up][x] + other[up][x];
        }
        for (int x = 0; x < half.length; x++) {
          half[x] = 0.125 * (row[2 * x] + row[second(x, row.length)]);
        }
        out.write(z, y * half.length, half.length, half);
      }
    }

    private void sum(int y) {
      for (int x = 0; x < row.length; x++) {
        row[x] = first[y][x] + other[y][x];
      }
    }

    void adjoint(Field slope, int z, Field into) {
      for (int y = 0; y < fine.ny(); y++) {
        slope.read(z / 2, y / 2 * half.length, half.length, half);
        double share = share(z, fine.nz()) * share(y, fine.ny());
        for (int x = 0; x < row.length; x++) {
          row[x] = half[x / 2] * share(x, row.length);
        }
        into.add(z, y * row.length, row.length, row, share);
      }
    }
  }
}
