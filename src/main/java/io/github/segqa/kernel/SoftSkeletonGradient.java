package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * A soft skeleton together with the volumes of every step, from which derivatives are handed back:
 * through the minima and maxima to the voxels that gave them; a step that removes nothing has
 * derivative 0. Holds 2 iterations + 2 volumes.
 */
public final class SoftSkeletonGradient {
  private final Grid grid;
  private final Progress progress;
  private final List<Field> eroded = new ArrayList<>();
  private final List<Field> skeleton = new ArrayList<>();

  /**
   * @param source values in [0,1]; kept
   * @param grid size of the volume
   * @param iterations how often the volume is eroded, at least 0
   * @param progress asked for cancellation before every few planes
   */
  public SoftSkeletonGradient(Field source, Grid grid, int iterations, Progress progress) {
    this.grid = grid;
    this.progress = progress;
    SoftSkeleton steps = new SoftSkeleton(grid, progress);
    eroded.add(source);
    skeleton.add(zeros());
    for (int k = 0; k <= iterations; k++) {
      eroded.add(zeros());
      skeleton.add(zeros());
      steps.step(
          PlaneSource.of(eroded.get(k)), eroded.get(k + 1), skeleton.get(k), skeleton.get(k + 1));
    }
  }

  /**
   * @return the skeleton, shared
   */
  public Field skeleton() {
    return skeleton.get(skeleton.size() - 1);
  }

  /**
   * @param slope derivative by the skeleton; overwritten
   * @return derivative by the source
   */
  public Field backward(Field slope) {
    ExtremumAdjoint erosion = ExtremumAdjoint.ofErosion(grid, progress);
    ExtremumAdjoint dilation = ExtremumAdjoint.ofDilation(grid, progress);
    Field byEroded = zeros();
    for (int k = eroded.size() - 2; k >= 0; k--) {
      Field byRest = zeros();
      Field byOpened = zeros();
      step(k, slope, byRest, byOpened);
      dilation.add(PlaneSource.of(eroded.get(k + 1)), byOpened, byEroded);
      erosion.add(PlaneSource.of(eroded.get(k)), byEroded, byRest);
      byEroded = byRest;
    }
    return byEroded;
  }

  /** Derivatives of one step by its source, its opening, and the skeleton before it (in slope). */
  private void step(int k, Field slope, Field bySource, Field byOpened) {
    PlaneLoop.forEach(
        grid.nz(), progress, () -> new Worker(k), (w, z) -> w.plane(z, slope, bySource, byOpened));
  }

  private Field zeros() {
    return Field.zeros(grid);
  }

  /** Planes of one thread. */
  private final class Worker {
    private final int k;
    private final SoftDilation dilation;
    private final double[][] opened = new double[grid.ny()][grid.nx()];
    private final double[] source = new double[grid.nx()];
    private final double[] before = new double[grid.nx()];
    private final double[] slope = new double[grid.nx()];

    Worker(int k) {
      this.k = k;
      this.dilation =
          new SoftDilation(new PlaneRing(PlaneSource.of(eroded.get(k + 1)), grid, 3), grid);
    }

    void plane(int z, Field bySkeleton, Field bySource, Field byOpened) {
      dilation.plane(z, opened);
      int nx = grid.nx();
      for (int y = 0; y < opened.length; y++) {
        eroded.get(k).read(z, y * nx, nx, source);
        skeleton.get(k).read(z, y * nx, nx, before);
        bySkeleton.read(z, y * nx, nx, slope);
        row(opened[y]);
        bySkeleton.write(z, y * nx, nx, slope);
        bySource.write(z, y * nx, nx, source);
        byOpened.add(z, y * nx, nx, source, -1);
      }
    }

    /** Turns slope into the derivative by the skeleton before, and source into that by d. */
    private void row(double[] open) {
      for (int x = 0; x < slope.length; x++) {
        double d = source[x] - open[x];
        source[x] = 0;
        if (d > 0 && d - before[x] * d > 0) {
          source[x] = slope[x] * (1 - before[x]);
          slope[x] *= 1 - d;
        }
      }
    }
  }
}
