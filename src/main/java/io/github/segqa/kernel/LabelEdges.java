package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/** Where labels change along an axis. */
public final class LabelEdges {
  private LabelEdges() {}

  /**
   * @param labels an image
   * @param grid its size
   * @param progress asked for cancellation before every few planes
   * @return voxels whose label differs from that of the next voxel along x, y or z
   */
  public static Mask forward(LabelVolume labels, Grid grid, Progress progress) {
    Mask mask = new Mask(grid.box());
    PlaneLoop.forEach(
        grid.nz(),
        progress,
        () -> new int[2][grid.planeSize()],
        (planes, z) -> {
          boolean last = z == grid.nz() - 1;
          labels.read(z, 0, planes[0].length, planes[0]);
          labels.read(last ? z : z + 1, 0, planes[1].length, planes[1]);
          mark(planes[0], planes[1], z, mask);
        });
    return mask;
  }

  private static void mark(int[] here, int[] above, int z, Mask mask) {
    int nx = mask.box().nx();
    for (int i = 0; i < here.length; i++) {
      int x = i % nx;
      boolean edge = here[i] != above[i] || x < nx - 1 && here[i] != here[i + 1];
      if (edge || i + nx < here.length && here[i] != here[i + nx]) {
        mask.set(x, i / nx, z);
      }
    }
  }
}
