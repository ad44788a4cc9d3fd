package io.github.segqa.overlay;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.view.CaseViews;
import java.util.Map;
import java.util.Random;

/** Cases with many errors for tests. */
final class ErrorCases {
  private ErrorCases() {}

  /** Labels 0 to 3 in blocks, with noise; voxels of reference label 3 may be ignored. */
  static CaseView random(long seed, Integer ignored) {
    Random random = new Random(seed);
    int nx = 1 + random.nextInt(24);
    int ny = 1 + random.nextInt(18);
    int nz = 1 + random.nextInt(5);
    Grid grid = new Grid(nx, ny, nz, 0.5, 0.5, 2, 3, "mm");
    byte[][] r = new byte[nz][nx * ny];
    byte[][] p = new byte[nz][nx * ny];
    for (int z = 0; z < nz; z++) {
      for (int i = 0; i < nx * ny; i++) {
        int block = (i % nx / 5 + i / nx / 4 + z) % 4;
        r[z][i] = (byte) (random.nextInt(9) == 0 ? random.nextInt(4) : block);
        p[z][i] = (byte) (random.nextInt(4) == 0 ? random.nextInt(4) : block);
      }
    }
    return view(grid, r, p, ignored);
  }

  /** A case of planes. */
  static CaseView view(Grid grid, byte[][] reference, byte[][] prediction, Integer ignored) {
    Case data =
        new Case(
            "errors",
            grid,
            LabelVolume.of(grid.nx(), grid.ny(), reference),
            LabelVolume.of(grid.nx(), grid.ny(), prediction),
            null,
            Extras.NONE,
            Map.of());
    return CaseViews.of(data, new ViewOptions(ignored, null, 0.5), Progress.NONE);
  }
}
