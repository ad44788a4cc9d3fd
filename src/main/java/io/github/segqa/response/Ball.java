package io.github.segqa.response;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;

/**
 * The voxels within a distance of a voxel, in voxel units.
 *
 * @param x centre
 * @param y centre
 * @param z centre
 * @param radius in voxels
 */
record Ball(int x, int y, int z, double radius) {
  /** What an island or a hole holds of its object. */
  private static final double PART = 0.02;

  /** Radius of a ball with a fiftieth of an object's voxels, at least 1. */
  static double radius(Mask object, Grid grid) {
    double n = PART * object.count();
    return Math.max(
        1, grid.dims() == 2 ? Math.sqrt(n / Math.PI) : Math.cbrt(3 * n / (4 * Math.PI)));
  }

  private Box box(Box image) {
    return new Box(x, y, z, x + 1, y + 1, z + 1).grow((int) radius, image);
  }

  private boolean holds(int u, int v, int w) {
    double d = (double) (u - x) * (u - x) + (double) (v - y) * (v - y);
    return d + (double) (w - z) * (w - z) <= radius * radius;
  }

  /** Sets its voxels inside the mask's box. */
  void addTo(Mask mask) {
    Box b = box(mask.box());
    for (int w = b.z0(); w < b.z1(); w++) {
      for (int v = b.y0(); v < b.y1(); v++) {
        for (int u = b.x0(); u < b.x1(); u++) {
          if (holds(u, v, w)) {
            mask.set(u, v, w);
          }
        }
      }
    }
  }

  /** Whether the mask has no voxel within the ball. */
  boolean isFree(Mask mask) {
    Box b = box(mask.box());
    for (int w = b.z0(); w < b.z1(); w++) {
      for (int v = b.y0(); v < b.y1(); v++) {
        for (int u = b.x0(); u < b.x1(); u++) {
          if (holds(u, v, w) && mask.get(u, v, w)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
