package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.Arrays;
import java.util.List;

/**
 * How much the class probabilities of a voxel differ from those of the next voxels along the axes:
 * the sum of the Kullback-Leibler divergences KL(q(x) || q(x+e)), without those beyond the image.
 */
public final class NeighbourDivergence {
  private NeighbourDivergence() {}

  /**
   * @param p probability of each class
   * @param eps lower end of the probabilities, which are then normalised
   * @param grid size of the volumes
   * @param progress asked for cancellation before every few planes
   * @return the divergence of every voxel
   */
  public static Field of(List<Field> p, double eps, Grid grid, Progress progress) {
    Field out = Field.zeros(grid);
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new ChannelRing(new LogProbabilities(p, eps), 2 * p.size(), grid, 2),
        (ring, z) -> plane(ring.plane(z), ring.plane(z + 1), p.size(), z, out));
    return out;
  }

  private static void plane(double[][][] here, double[][][] above, int classes, int z, Field out) {
    double[] row = new double[out.nx()];
    for (int y = 0; y < out.ny(); y++) {
      Arrays.fill(row, 0);
      for (int c = 0; c < classes; c++) {
        double[] q = here[c][y];
        double[][] log = here[classes + c];
        for (int x = 0; x < row.length - 1; x++) {
          row[x] += q[x] * (log[y][x] - log[y][x + 1]);
        }
        if (y < out.ny() - 1) {
          add(row, q, log[y], log[y + 1]);
        }
        if (above != null) {
          add(row, q, log[y], above[classes + c][y]);
        }
      }
      out.write(z, y * row.length, row.length, row);
    }
  }

  private static void add(double[] row, double[] q, double[] log, double[] next) {
    for (int x = 0; x < row.length; x++) {
      row[x] += q[x] * (log[x] - next[x]);
    }
  }
}
