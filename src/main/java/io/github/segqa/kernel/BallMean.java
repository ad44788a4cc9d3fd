package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Means over balls (discs in 2D) of a physical radius; the volume is 0 outside the image and the
 * number of voxels is that of the whole ball. A ball is a list of rows, and the sum over a row is
 * the difference of two running sums. Symmetric, so it is its own adjoint.
 */
public final class BallMean {
  private static final double SLACK = 1e-9;

  private final Grid grid;
  private final Progress progress;
  private final List<Row> rows = new ArrayList<>();
  private final int reachX;
  private final int reachZ;
  private final double weight;

  /** One row of the ball: from -half to half along x. */
  private record Row(int dy, int dz, int half) {}

  /**
   * @param grid size and spacing of the volumes
   * @param radius in the unit of the spacing
   * @param progress asked for cancellation before every few planes
   */
  public BallMean(Grid grid, double radius, Progress progress) {
    this.grid = grid;
    this.progress = progress;
    this.reachX = reach(radius, grid.sx());
    this.reachZ = grid.dims() == 3 ? reach(radius, grid.sz()) : 0;
    int reachY = reach(radius, grid.sy());
    double limit = radius * radius * (1 + SLACK);
    long voxels = 0;
    for (int dz = -reachZ; dz <= reachZ; dz++) {
      for (int dy = -reachY; dy <= reachY; dy++) {
        double rest = limit - sq(dz * grid.sz()) - sq(dy * grid.sy());
        if (rest >= 0) {
          int half = halfWidth(rest);
          rows.add(new Row(dy, dz, half));
          voxels += 2L * half + 1;
        }
      }
    }
    this.weight = 1.0 / voxels;
  }

  private static int reach(double radius, double spacing) {
    return (int) Math.floor(radius / spacing + SLACK);
  }

  private int halfWidth(double rest) {
    int half = reachX;
    while (sq(half * grid.sx()) > rest) {
      half--;
    }
    return half;
  }

  private static double sq(double v) {
    return v * v;
  }

  /**
   * @return rows in the ball: the work per voxel
   */
  public int rows() {
    return rows.size();
  }

  /**
   * @param source a volume
   * @return its means
   */
  public Field of(PlaneSource source) {
    Field out = Field.zeros(grid);
    PlaneLoop.forEach(
        grid.nz(), progress, () -> new Worker(source), (worker, z) -> worker.plane(z, out));
    return out;
  }

  /** Planes of one thread. */
  private final class Worker {
    private final PlaneRing sums;
    private final double[][] raw = new double[grid.ny()][grid.nx()];
    private final double[] sum = new double[grid.nx()];
    private final double[] upper = new double[grid.nx()];
    private final double[] lower = new double[grid.nx()];

    Worker(PlaneSource source) {
      int width = grid.nx() + 2 * reachX + 1;
      Grid padded = new Grid(width, grid.ny(), grid.nz(), 1, 1, 1, grid.dims(), grid.unit());
      sums =
          new PlaneRing(
              (z, to) -> {
                source.read(z, raw);
                for (int y = 0; y < to.length; y++) {
                  runningSum(raw[y], to[y]);
                }
              },
              padded,
              2 * reachZ + 1);
    }

    /** Entry reachX + i holds the sum of the first i voxels; the ends are continued. */
    private void runningSum(double[] row, double[] to) {
      double s = 0;
      Arrays.fill(to, 0, reachX + 1, 0);
      for (int x = 0; x < row.length; x++) {
        s += row[x];
        to[reachX + x + 1] = s;
      }
      Arrays.fill(to, reachX + row.length + 1, to.length, s);
    }

    void plane(int z, Field out) {
      int nx = grid.nx();
      for (int y = 0; y < grid.ny(); y++) {
        Arrays.fill(sum, 0);
        for (Row row : rows) {
          double[][] plane = sums.plane(z + row.dz);
          int i = y + row.dy;
          if (plane != null && i >= 0 && i < plane.length) {
            System.arraycopy(plane[i], reachX + row.half + 1, upper, 0, nx);
            System.arraycopy(plane[i], reachX - row.half, lower, 0, nx);
            addDifference(sum, upper, lower, nx);
          }
        }
        for (int x = 0; x < nx; x++) {
          sum[x] *= weight;
        }
        out.write(z, y * nx, nx, sum);
      }
    }
  }

  private static void addDifference(double[] to, double[] upper, double[] lower, int n) {
    for (int i = 0; i < n; i++) {
      to[i] += upper[i] - lower[i];
    }
  }
}
