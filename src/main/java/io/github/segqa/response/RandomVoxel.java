package io.github.segqa.response;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;
import java.util.Random;

/**
 * A voxel of an object.
 *
 * @param x column
 * @param y row
 * @param z plane
 */
record RandomVoxel(int x, int y, int z) {
  /** One of the voxels of an object that is not empty, each as likely. */
  static RandomVoxel of(Mask object, Random random) {
    long left = random.nextLong(object.count());
    Box b = object.box();
    for (int z = b.z0(); z < b.z1(); z++) {
      for (int y = b.y0(); y < b.y1(); y++) {
        for (int x = b.x0(); x < b.x1(); x++) {
          if (object.get(x, y, z) && left-- == 0) {
            return new RandomVoxel(x, y, z);
          }
        }
      }
    }
    throw new IllegalArgumentException("The object is empty");
  }
}
