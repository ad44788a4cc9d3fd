package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.List;

/**
 * Moments of the patches of two volumes. A patch is the vector of the side^n voxels from a position
 * on, z, y, x in this order; positions are those at which it lies in the image.
 *
 * @param grid size of the volumes
 * @param u first volume
 * @param v second volume
 * @param side of the patches
 * @param progress asked for cancellation before every few planes
 */
public record PatchMoments(Grid grid, PlaneSource u, PlaneSource v, int side, Progress progress) {
  /**
   * Means and sums of products of deviations from them.
   *
   * @param meanU mean patch of the first volume
   * @param meanV mean patch of the second volume
   * @param uu sums of products of the first volume: [i][j]
   * @param uv sums of products of the first with the second volume
   * @param vv sums of products of the second volume
   */
  public record Moments(
      double[] meanU, double[] meanV, double[][] uu, double[][] uv, double[][] vv) {}

  /**
   * @param grid size of the volumes
   * @param side of the patches
   * @return number of voxels in a patch
   */
  public static int size(Grid grid, int side) {
    return grid.dims() == 3 ? side * side * side : side * side;
  }

  /**
   * @param grid size of the volumes
   * @param side of the patches
   * @return number of positions; 0 if the image is smaller than a patch
   */
  public static double positions(Grid grid, int side) {
    double nz = grid.dims() == 3 ? Math.max(0, grid.nz() - side + 1) : 1;
    return nz * Math.max(0, grid.ny() - side + 1) * Math.max(0, grid.nx() - side + 1);
  }

  private int size() {
    return size(grid, side);
  }

  private int depth() {
    return grid.dims() == 3 ? side : 1;
  }

  /**
   * @return the moments
   */
  public Moments moments() {
    int d = size();
    int planes = grid.nz() - depth() + 1;
    double[] means = PlaneLoop.sum(planes, 2 * d, progress, Worker::new, Worker::addPatches);
    double[] meanU = new double[d];
    double[] meanV = new double[d];
    for (int i = 0; i < d; i++) {
      meanU[i] = means[i] / positions(grid, side);
      meanV[i] = means[d + i] / positions(grid, side);
    }
    double[] s =
        PlaneLoop.sum(
            planes, 3 * d * d, progress, () -> new Worker(meanU, meanV), Worker::addProducts);
    return new Moments(meanU, meanV, square(s, 0), square(s, 1), square(s, 2));
  }

  private double[][] square(double[] s, int k) {
    int d = size();
    double[][] out = new double[d][d];
    for (int i = 0; i < d; i++) {
      System.arraycopy(s, (k * d + i) * d, out[i], 0, d);
    }
    return out;
  }

  /**
   * Hands derivatives back that are linear in the patches: H (v - mean) - Q (u - mean) at each
   * position by the patch of the second volume.
   *
   * @param m the moments
   * @param h matrix of the second volume's patches: [i][j]
   * @param q matrix of the first volume's patches
   * @return derivative by the voxels of the second volume
   */
  public Field slope(Moments m, double[][] h, double[][] q) {
    Field out = Field.zeros(grid);
    int planes = grid.nz() - depth() + 1;
    new SlabScatter(grid, List.of(out), depth() - 1, progress)
        .run(
            () -> new Worker(m.meanU, m.meanV),
            (worker, z, sums) -> {
              if (z < planes) {
                worker.scatter(z, h, q, sums);
              }
            });
    return out;
  }

  /** Planes of one thread. */
  private final class Worker {
    private final PlaneRing ofU = new PlaneRing(u, grid, depth());
    private final PlaneRing ofV = new PlaneRing(v, grid, depth());
    private final double[] a = new double[size()];
    private final double[] b = new double[size()];
    private final double[] originU;
    private final double[] originV;

    Worker() {
      this(new double[size()], new double[size()]);
    }

    Worker(double[] originU, double[] originV) {
      this.originU = originU;
      this.originV = originV;
    }

    private interface Position {
      void at(int x, int y);
    }

    private void forEach(int z, Position position) {
      for (int y = 0; y <= grid.ny() - side; y++) {
        progress.check();
        for (int x = 0; x <= grid.nx() - side; x++) {
          read(ofU, x, y, z, originU, a);
          read(ofV, x, y, z, originV, b);
          position.at(x, y);
        }
      }
    }

    private void read(PlaneRing ring, int x, int y, int z, double[] origin, double[] to) {
      int k = 0;
      for (int dz = 0; dz < depth(); dz++) {
        double[][] plane = ring.plane(z + dz);
        for (int dy = 0; dy < side; dy++) {
          for (int dx = 0; dx < side; dx++, k++) {
            to[k] = plane[y + dy][x + dx] - origin[k];
          }
        }
      }
    }

    void addPatches(int z, double[] sums) {
      forEach(
          z,
          (x, y) -> {
            for (int i = 0; i < a.length; i++) {
              sums[i] += a[i];
              sums[a.length + i] += b[i];
            }
          });
    }

    void addProducts(int z, double[] sums) {
      int d = a.length;
      forEach(
          z,
          (x, y) -> {
            for (int i = 0; i < d; i++) {
              addScaled(sums, i * d, a, a[i]);
              addScaled(sums, (d + i) * d, b, a[i]);
              addScaled(sums, (2 * d + i) * d, b, b[i]);
            }
          });
    }

    void scatter(int z, double[][] h, double[][] q, SlabScatter.Sums out) {
      forEach(
          z,
          (x, y) -> {
            for (int k = 0; k < a.length; k++) {
              double slope = 0;
              for (int j = 0; j < a.length; j++) {
                slope += h[k][j] * b[j] - q[k][j] * a[j];
              }
              int inPlane = k % (side * side);
              out.add(0, x + inPlane % side, y + inPlane / side, z + k / (side * side), slope);
            }
          });
    }
  }

  private static void addScaled(double[] to, int offset, double[] from, double factor) {
    for (int j = 0; j < from.length; j++) {
      to[offset + j] += factor * from[j];
    }
  }
}
