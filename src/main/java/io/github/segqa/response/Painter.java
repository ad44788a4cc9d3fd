package io.github.segqa.response;

import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import java.util.Map;

/** Paints changed objects into a label image. */
final class Painter {
  private final LabelVolume before;
  private final int[][] planes;

  private Painter(LabelVolume before) {
    this.before = before;
    this.planes = new int[before.nz()][before.nx() * before.ny()];
  }

  /**
   * Where changed objects meet, a voxel stays with the label that it had; else the first object in
   * the order of the map gets it.
   *
   * @param before the labels before the change
   * @param objects masks by label
   * @return the labels after it, 0 where no object is
   */
  static LabelVolume paint(LabelVolume before, Map<Integer, Mask> objects) {
    Painter painter = new Painter(before);
    objects.forEach((label, mask) -> painter.paint(label, mask, true));
    objects.forEach((label, mask) -> painter.paint(label, mask, false));
    return LabelVolume.of(before.nx(), before.ny(), painter.planes);
  }

  /** Paints the voxels that had the label before, or those that nobody has painted yet. */
  private void paint(int label, Mask mask, boolean kept) {
    int nx = before.nx();
    int[] old = new int[nx];
    for (int z = mask.box().z0(); z < mask.box().z1(); z++) {
      for (int y = mask.box().y0(); y < mask.box().y1(); y++) {
        before.read(z, y * nx, nx, old);
        for (int x = mask.box().x0(); x < mask.box().x1(); x++) {
          boolean free = kept ? old[x] == label : planes[z][y * nx + x] == 0;
          if (free && mask.get(x, y, z)) {
            planes[z][y * nx + x] = label;
          }
        }
      }
    }
  }
}
