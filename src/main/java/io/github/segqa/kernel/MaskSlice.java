package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;

/** Cuts plane masks out of 3D ones. */
public final class MaskSlice {
  private MaskSlice() {}

  /**
   * @param grid of a 3D image
   * @param axis 0, 1, 2 for x, y, z
   * @return the 2D grid of a slice across this axis; its x and y are the remaining axes in order
   */
  public static Grid grid(Grid grid, int axis) {
    int u = axis == 0 ? 1 : 0;
    int v = axis == 2 ? 1 : 2;
    return Grid.of(grid.size(u), grid.size(v), grid.spacing(u), grid.spacing(v), grid.unit());
  }

  /**
   * @param mask an object
   * @param axis 0, 1, 2 for x, y, z
   * @param index of the slice in the image, inside the mask's box
   * @return the object in this slice, in coordinates of {@link #grid}
   */
  public static Mask of(Mask mask, int axis, int index) {
    Box b = mask.box();
    Mask out = new Mask(box(b, axis));
    if (axis == 2) {
      System.arraycopy(mask.plane(index), 0, out.plane(0), 0, out.plane(0).length);
    }
    for (int z = b.z0(); axis != 2 && z < b.z1(); z++) {
      if (axis == 1) {
        int words = mask.wordsPerRow();
        int from = (index - b.y0()) * words;
        System.arraycopy(mask.plane(z), from, out.plane(0), (z - b.z0()) * words, words);
      } else {
        column(mask, index, z, out);
      }
    }
    return out;
  }

  private static Box box(Box b, int axis) {
    return switch (axis) {
      case 0 -> new Box(b.y0(), b.z0(), 0, b.y1(), b.z1(), 1);
      case 1 -> new Box(b.x0(), b.z0(), 0, b.x1(), b.z1(), 1);
      default -> new Box(b.x0(), b.y0(), 0, b.x1(), b.y1(), 1);
    };
  }

  private static void column(Mask mask, int x, int z, Mask out) {
    for (int y = mask.box().y0(); y < mask.box().y1(); y++) {
      if (mask.get(x, y, z)) {
        out.set(y, z, 0);
      }
    }
  }
}
