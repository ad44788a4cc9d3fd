package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;

/**
 * The soft skeleton of a volume (Shit et al. 2021, arXiv:2003.07311): what an opening removes,
 * collected over repeated erosions. One pass a repetition: eroded planes, their dilation and the
 * update of the skeleton stream through a few planes in the cache.
 *
 * @param grid size of the volume
 * @param progress asked for cancellation before every few planes
 */
public record SoftSkeleton(Grid grid, Progress progress) {
  /**
   * @param source values in [0,1]
   * @param iterations how often the volume is eroded, at least 0
   * @return the skeleton
   */
  public Field of(PlaneSource source, int iterations) {
    Field skeleton = zeros();
    Field eroded = zeros();
    Field spare = iterations > 0 ? zeros() : null;
    PlaneSource from = source;
    for (int k = 0; k <= iterations; k++) {
      if (!step(from, eroded, skeleton, skeleton)) {
        break;
      }
      Field next = spare;
      spare = eroded;
      from = PlaneSource.of(eroded);
      eroded = next;
    }
    return skeleton;
  }

  private Field zeros() {
    return Field.zeros(grid);
  }

  /**
   * Erodes once and adds to the skeleton what the opening removes from the source.
   *
   * @param source volume before this erosion
   * @param eroded takes the eroded volume
   * @param before skeleton before this step
   * @param after takes the skeleton after it; may be {@code before}
   * @return whether anything is left after the erosion
   */
  boolean step(PlaneSource source, Field eroded, Field before, Field after) {
    boolean[] left = new boolean[grid.nz()];
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new Worker(source),
        (worker, z) -> left[z] = worker.plane(z, eroded, before, after));
    for (boolean any : left) {
      if (any) {
        return true;
      }
    }
    return false;
  }

  /** Planes of one thread. */
  private final class Worker {
    private final PlaneRing source;
    private final PlaneRing thin;
    private final SoftDilation dilation;
    private final double[][] opened = new double[grid.ny()][grid.nx()];
    private final double[] sum = new double[grid.nx()];

    Worker(PlaneSource reader) {
      SoftErosion erosion = new SoftErosion(grid.nx());
      this.source = new PlaneRing(reader, grid, 3);
      this.thin = new PlaneRing((z, to) -> erosion.plane(source, z, to), grid, 3);
      this.dilation = new SoftDilation(thin, grid);
    }

    boolean plane(int z, Field eroded, Field before, Field after) {
      dilation.plane(z, opened);
      double[][] here = source.plane(z);
      double[][] rest = thin.plane(z);
      int nx = grid.nx();
      boolean any = false;
      for (int y = 0; y < here.length; y++) {
        before.read(z, y * nx, nx, sum);
        add(sum, here[y], opened[y], nx);
        after.write(z, y * nx, nx, sum);
        eroded.write(z, y * nx, nx, rest[y]);
        any = any || anyAbove0(rest[y]);
      }
      return any;
    }
  }

  private static boolean anyAbove0(double[] row) {
    for (double v : row) {
      if (v > 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(double[] sum, double[] u, double[] opened, int n) {
    for (int i = 0; i < n; i++) {
      double d = Math.max(0, u[i] - opened[i]);
      sum[i] += Math.max(0, d - sum[i] * d);
    }
  }
}
