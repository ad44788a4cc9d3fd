package io.github.segqa.kernel;

import java.util.ArrayList;
import java.util.List;

/** Offsets x, y, z of the voxels around a voxel. */
final class Neighbourhood {
  private Neighbourhood() {}

  /**
   * @return the voxel, then its face neighbours
   */
  static int[][] cross() {
    return offsets(1, true);
  }

  /**
   * @return the voxel, then all that touch it, 27 in all
   */
  static int[][] box() {
    return offsets(3, true);
  }

  /**
   * @param steps in how many coordinates they may differ: 1 for FACE, 3 for FULL
   * @return the neighbours without the voxel
   */
  static int[][] around(int steps) {
    return offsets(steps, false);
  }

  private static int[][] offsets(int steps, boolean withCentre) {
    List<int[]> list = new ArrayList<>();
    if (withCentre) {
      list.add(new int[3]);
    }
    for (int z = -1; z <= 1; z++) {
      for (int y = -1; y <= 1; y++) {
        for (int x = -1; x <= 1; x++) {
          int n = Math.abs(x) + Math.abs(y) + Math.abs(z);
          if (n > 0 && n <= steps) {
            list.add(new int[] {x, y, z});
          }
        }
      }
    }
    return list.toArray(int[][]::new);
  }
}
