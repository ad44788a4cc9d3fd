package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import java.util.Random;

/** Small random objects for comparing kernels with brute force. */
final class RandomMasks {
  private RandomMasks() {}

  /** Voxels set with a probability; 1 fills the box. */
  static Mask noise(Box box, double density, Random random) {
    Mask mask = new Mask(box);
    for (int z = box.z0(); z < box.z1(); z++) {
      for (int y = box.y0(); y < box.y1(); y++) {
        for (int x = box.x0(); x < box.x1(); x++) {
          if (random.nextDouble() < density) {
            mask.set(x, y, z);
          }
        }
      }
    }
    return mask;
  }

  /** Some boxes of random place and size, clipped: smooth surfaces that touch faces. */
  static Mask blobs(Box box, int n, Random random) {
    Mask mask = new Mask(box);
    for (int i = 0; i < n; i++) {
      int x = box.x0() + random.nextInt(box.nx());
      int y = box.y0() + random.nextInt(box.ny());
      int z = box.z0() + random.nextInt(box.nz());
      int r = 1 + random.nextInt(1 + box.nx() / 3);
      fill(mask, new Box(x - r, y - r / 2, z - r / 2, x + r, y + r, z + r / 2 + 1).intersect(box));
    }
    return mask;
  }

  static void fill(Mask mask, Box b) {
    for (int z = b.z0(); z < b.z1(); z++) {
      for (int y = b.y0(); y < b.y1(); y++) {
        for (int x = b.x0(); x < b.x1(); x++) {
          mask.set(x, y, z);
        }
      }
    }
  }

  /** A box inside the grid; touches its faces often. */
  static Box box(Grid g, Random random) {
    int[] a = new int[6];
    for (int axis = 0; axis < 3; axis++) {
      int n = g.size(axis);
      a[axis] = random.nextBoolean() ? 0 : random.nextInt(n);
      a[axis + 3] = random.nextBoolean() ? n : a[axis] + 1 + random.nextInt(n - a[axis]);
    }
    return new Box(a[0], a[1], a[2], a[3], a[4], a[5]);
  }
}
