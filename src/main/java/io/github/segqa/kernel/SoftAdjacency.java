package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much soft classes touch: for classes i and j the sum over voxels of p_i times the mean of p_j
 * in a box around the voxel, 0 outside the image.
 *
 * @param grid size of the volumes
 * @param p one volume a class
 * @param ignored voxels that are left out of the sums, or null; the boxes see them
 * @param side odd side of the box
 * @param progress asked for cancellation before every few planes
 */
public record SoftAdjacency(
    Grid grid, List<PlaneSource> p, Mask ignored, int side, Progress progress) {
  /**
   * @return the sums: [i][j]
   */
  public double[][] sums() {
    int n = p.size();
    double[] flat = PlaneLoop.sum(grid.nz(), n * n, progress, SumWorker::new, SumWorker::add);
    double[][] out = new double[n][];
    for (int i = 0; i < n; i++) {
      out[i] = Arrays.copyOfRange(flat, i * n, (i + 1) * n);
    }
    return out;
  }

  /**
   * @param weight factor of each of the sums: [i][j]
   * @return what each voxel adds to the weighted sum
   */
  public Field terms(double[][] weight) {
    Field out = Field.zeros(grid);
    PlaneLoop.forEach(
        grid.nz(), progress, SumWorker::new, (worker, z) -> worker.write(z, weight, out));
    return out;
  }

  /**
   * @param weight factor of each of the sums: [i][j]
   * @return derivative of the weighted sum by the volume of each class
   */
  public List<Field> slopes(double[][] weight) {
    List<Field> out = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      out.add(Field.zeros(grid));
    }
    PlaneLoop.forEach(
        grid.nz(), progress, () -> new SlopeWorker(weight), (worker, z) -> worker.write(z, out));
    return out;
  }

  private double[][][] planes() {
    return new double[p.size()][grid.ny()][grid.nx()];
  }

  private WindowFilter boxes(ChannelSource source) {
    return new WindowFilter(source, p.size(), grid, Window.box(side, grid));
  }

  private void read(int z, double[][][] to) {
    for (int c = 0; c < to.length; c++) {
      p.get(c).read(z, to[c]);
    }
  }

  private void readKept(int z, double[][][] to) {
    read(z, to);
    for (int y = 0; ignored != null && y < grid.ny(); y++) {
      for (int x = 0; x < grid.nx(); x++) {
        if (ignored.get(x, y, z)) {
          for (double[][] plane : to) {
            plane[y][x] = 0;
          }
        }
      }
    }
  }

  /** Planes of one thread that sums up. */
  private final class SumWorker {
    private final WindowFilter filter = boxes(SoftAdjacency.this::read);
    private final double[][][] own = planes();
    private final double[][][] around = planes();

    void add(int z, double[] sums) {
      filter.read(z, around);
      readKept(z, own);
      for (int i = 0; i < own.length; i++) {
        for (int j = 0; j < own.length; j++) {
          sums[i * own.length + j] += dot(own[i], around[j]);
        }
      }
    }

    void write(int z, double[][] weight, Field out) {
      filter.read(z, around);
      readKept(z, own);
      for (int y = 0; y < grid.ny(); y++) {
        double[] row = new double[grid.nx()];
        for (int i = 0; i < own.length; i++) {
          for (int j = 0; j < own.length; j++) {
            for (int x = 0; weight[i][j] != 0 && x < row.length; x++) {
              row[x] += weight[i][j] * own[i][y][x] * around[j][y][x];
            }
          }
        }
        out.write(z, y * grid.nx(), grid.nx(), row);
      }
    }

    private static double dot(double[][] a, double[][] b) {
      double sum = 0;
      for (int y = 0; y < a.length; y++) {
        for (int x = 0; x < a[y].length; x++) {
          sum += a[y][x] * b[y][x];
        }
      }
      return sum;
    }
  }

  /** Planes of one thread that hands derivatives back. */
  private final class SlopeWorker {
    private final double[][] weight;
    private final WindowFilter ofSecond = boxes(SoftAdjacency.this::read);
    private final WindowFilter ofFirst = boxes(this::readFirst);
    private final double[][][] kept = planes();
    private final double[][][] around = planes();
    private final double[][][] back = planes();

    SlopeWorker(double[][] weight) {
      this.weight = weight;
    }

    /** For each class the sum of the classes whose boxes it is in. */
    private void readFirst(int z, double[][][] to) {
      readKept(z, kept);
      for (int j = 0; j < to.length; j++) {
        clear(to[j]);
        for (int i = 0; i < to.length; i++) {
          add(to[j], kept[i], weight[i][j]);
        }
      }
    }

    void write(int z, List<Field> out) {
      ofSecond.read(z, around);
      ofFirst.read(z, back);
      for (int i = 0; i < back.length; i++) {
        for (int j = 0; j < back.length; j++) {
          add(back[i], around[j], weight[i][j]);
        }
        for (int y = 0; y < grid.ny(); y++) {
          out.get(i).write(z, y * grid.nx(), grid.nx(), back[i][y]);
        }
      }
    }

    private static void clear(double[][] plane) {
      for (double[] row : plane) {
        Arrays.fill(row, 0);
      }
    }

    private static void add(double[][] to, double[][] from, double factor) {
      for (int y = 0; factor != 0 && y < to.length; y++) {
        for (int x = 0; x < to[y].length; x++) {
          to[y][x] += factor * from[y][x];
        }
      }
    }
  }
}
