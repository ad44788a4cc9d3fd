package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Adds values to voxels around those being worked on. The volume is cut into slabs; the even ones
 * are worked on at the same time, then the odd ones, so that no two threads meet and sums do not
 * depend on their number.
 */
final class SlabScatter {
  private static final int SMALLEST = 8;

  private final Grid grid;
  private final List<Field> into;
  private final int reach;
  private final int slab;
  private final Progress progress;

  /**
   * @param grid size of the volumes
   * @param into volumes that are added to
   * @param reach how many planes away values may go
   * @param progress asked for cancellation before every slab
   */
  SlabScatter(Grid grid, List<Field> into, int reach, Progress progress) {
    this.grid = grid;
    this.into = into;
    this.reach = reach;
    this.slab = Math.max(SMALLEST, 2 * reach);
    this.progress = progress;
  }

  /**
   * What is done with one plane.
   *
   * @param <W> scratch space of one thread
   */
  interface PlaneWork<W> {
    void plane(W workspace, int z, Sums sums);
  }

  /** Takes values for voxels near the plane that is worked on. */
  final class Sums {
    private final double[][][][] values =
        new double[into.size()][slab + 2 * reach][grid.ny()][grid.nx()];
    private int first;

    void add(int volume, int x, int y, int z, double value) {
      values[volume][z - first][y][x] += value;
    }

    private void flush() {
      int nx = grid.nx();
      for (int v = 0; v < values.length; v++) {
        for (int k = 0; k < values[v].length; k++) {
          int z = first + k;
          for (int y = 0; z >= 0 && z < grid.nz() && y < grid.ny(); y++) {
            into.get(v).add(z, y * nx, nx, values[v][k][y], 1);
            Arrays.fill(values[v][k][y], 0);
          }
        }
      }
    }
  }

  private record Workspace<W>(W own, SlabScatter.Sums sums) {}

  /**
   * @param workspace makes the scratch space of one thread
   * @param work gets every plane once
   * @param <W> scratch space of one thread
   */
  <W> void run(Supplier<W> workspace, PlaneWork<W> work) {
    int slabs = (grid.nz() + slab - 1) / slab;
    for (int parity = 0; parity < 2; parity++) {
      int start = parity;
      Parallel.forEach(
          (slabs + 1 - parity) / 2,
          progress,
          () -> new Workspace<>(workspace.get(), new Sums()),
          (w, i) -> slab(w, (start + 2 * i) * slab, work));
    }
  }

  private <W> void slab(Workspace<W> w, int z0, PlaneWork<W> work) {
    w.sums.first = z0 - reach;
    for (int z = z0; z < Math.min(grid.nz(), z0 + slab); z++) {
      work.plane(w.own, z, w.sums);
    }
    w.sums.flush();
  }
}
