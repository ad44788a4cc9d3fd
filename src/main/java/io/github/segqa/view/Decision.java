package io.github.segqa.view;

import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Parallel;
import java.util.function.DoublePredicate;

/** Decides a class for every voxel from probabilities. */
final class Decision {
  private Decision() {}

  /**
   * The hard label map H of the losses (1.4): p &gt; 0.5, else argmax, lowest index on ties; 0 at
   * ignored voxels.
   */
  static LabelVolume of(Grid grid, SoftInputs in, Progress progress) {
    return in.binary() ? decide(grid, progress, in, 1, p -> p > 0.5) : argmax(grid, progress, in);
  }

  /** Label foreground where p &gt;= threshold, as the metrics decide (1.3). */
  static LabelVolume threshold(
      Grid grid, SoftInputs in, double threshold, int foreground, Progress progress) {
    return decide(grid, progress, in, foreground, p -> p >= threshold);
  }

  private static LabelVolume decide(
      Grid grid, Progress progress, SoftInputs in, int label, DoublePredicate foreground) {
    return rows(
        grid,
        progress,
        in,
        (z, from, n, to) -> {
          double[] p = new double[n];
          in.channels().read(1, z, from, n, p);
          for (int x = 0; x < n; x++) {
            to[from + x] = foreground.test(p[x]) ? (short) label : 0;
          }
        });
  }

  private static LabelVolume argmax(Grid grid, Progress progress, SoftInputs in) {
    return rows(
        grid,
        progress,
        in,
        (z, from, n, to) -> {
          double[] best = new double[n];
          double[] p = new double[n];
          in.channels().read(0, z, from, n, best);
          for (int c = 1; c < in.classes(); c++) {
            in.channels().read(c, z, from, n, p);
            for (int x = 0; x < n; x++) {
              if (p[x] > best[x]) {
                best[x] = p[x];
                to[from + x] = (short) c;
              }
            }
          }
        });
  }

  private interface RowDecision {
    void decide(int z, int from, int n, short[] to);
  }

  private static LabelVolume rows(Grid grid, Progress progress, SoftInputs in, RowDecision row) {
    short[][] planes = new short[grid.nz()][grid.planeSize()];
    int nx = grid.nx();
    Parallel.forEach(
        grid.nz(),
        progress,
        z -> {
          for (int y = 0; y < grid.ny(); y++) {
            row.decide(z, y * nx, nx, planes[z]);
            for (int x = 0; in.ignored() != null && x < nx; x++) {
              if (in.ignored().get(x, y, z)) {
                planes[z][y * nx + x] = 0;
              }
            }
          }
        });
    return LabelVolume.of(grid.nx(), grid.ny(), planes);
  }
}
