package io.github.segqa.sheet;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import java.awt.image.BufferedImage;

/**
 * Where the voxels of one slice lie in a picture: a part of the image, in its true proportions.
 * Slices across x and y have z upwards.
 *
 * @param axis 0, 1, 2 for a slice across x, y, z
 * @param index of the slice
 * @param box the part that is shown
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
record SliceFrame(int axis, int index, Box box, int width, int height) {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;

  /** Gives a voxel a colour. */
  interface Colours {
    /** Colour of the voxel, 0xRRGGBB. */
    int rgb(int x, int y, int z);
  }

  /** As large as 400 x 300 pixels allow. */
  static SliceFrame of(Grid grid, Box box, int axis, int index) {
    double across = axis == 0 ? box.ny() * grid.sy() : box.nx() * grid.sx();
    double up = axis == 2 ? box.ny() * grid.sy() : box.nz() * grid.sz();
    double scale = Math.min(WIDTH / across, HEIGHT / up);
    return new SliceFrame(
        axis,
        index,
        box,
        Math.max(1, (int) Math.round(across * scale)),
        Math.max(1, (int) Math.round(up * scale)));
  }

  /** Whether a voxel lies in the slice, inside the part that is shown. */
  boolean contains(int x, int y, int z) {
    int along = axis == 0 ? x : axis == 1 ? y : z;
    return along == index && x >= box.x0() && x < box.x1() && y >= box.y0() && y < box.y1();
  }

  /** The slice in these colours. */
  BufferedImage paint(Colours colours) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int v = 0; v < height; v++) {
      for (int u = 0; u < width; u++) {
        image.setRGB(u, v, colour(colours, u, v));
      }
    }
    return image;
  }

  private int colour(Colours colours, int u, int v) {
    int x = box.x0() + u * box.nx() / width;
    return switch (axis) {
      case 0 -> colours.rgb(index, box.y0() + u * box.ny() / width, upwards(v));
      case 1 -> colours.rgb(x, index, upwards(v));
      default -> colours.rgb(x, box.y0() + v * box.ny() / height, index);
    };
  }

  private int upwards(int v) {
    return box.z1() - 1 - v * box.nz() / height;
  }
}
