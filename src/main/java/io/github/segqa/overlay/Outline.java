package io.github.segqa.overlay;

import java.awt.geom.Path2D;
import java.util.BitSet;

/**
 * Follows the edges of pixels around all parts of a region. Closed lines run with the region on
 * their right, so outer lines and those of holes turn in opposite directions; parts that touch at a
 * corner only have lines of their own, holes that do share one.
 */
final class Outline {
  /** Steps to the right, down, to the left, up. */
  private static final int[] DX = {1, 0, -1, 0};

  private static final int[] DY = {0, 1, 0, -1};

  /** The pixel to the right ahead of a corner, relative to it, by direction. */
  private static final int[] RIGHT_X = {0, -1, -1, 0};

  private static final int[] RIGHT_Y = {0, 0, -1, -1};

  private final byte[] values;
  private final int nx;
  private final int ny;
  private final byte region;
  private final BitSet done = new BitSet();
  private final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);

  private Outline(byte[] values, int nx, byte region) {
    this.values = values;
    this.nx = nx;
    this.ny = nx == 0 ? 0 : values.length / nx;
    this.region = region;
  }

  /**
   * @param values a plane, x fastest
   * @param nx pixels of a row
   * @param region value of the pixels that belong to the region
   * @return closed lines along pixel edges, the upper left corner of the plane being (0, 0); empty
   *     if no pixel belongs to the region
   */
  static Path2D of(byte[] values, int nx, byte region) {
    Outline outline = new Outline(values, nx, region);
    for (int i = 0; i < values.length; i++) {
      boolean top = values[i] == region && (i < nx || values[i - nx] != region);
      if (top && !outline.done.get(i)) {
        outline.trace(i % nx, i / nx);
      }
    }
    return outline.path;
  }

  private boolean inside(int x, int y) {
    return x >= 0 && y >= 0 && x < nx && y < ny && values[y * nx + x] == region;
  }

  /** Every closed line has an upper edge, which is walked to the right: lines begin there. */
  private void trace(int startX, int startY) {
    int x = startX;
    int y = startY;
    int direction = 0;
    path.moveTo(x, y);
    do {
      if (direction == 0) {
        done.set(y * nx + x);
      }
      x += DX[direction];
      y += DY[direction];
      int next = turn(x, y, direction);
      if (next != direction && (x != startX || y != startY || next != 0)) {
        path.lineTo(x, y);
      }
      direction = next;
    } while (x != startX || y != startY || direction != 0);
    path.closePath();
  }

  private int turn(int x, int y, int direction) {
    int left = direction + 3 & 3;
    if (!inside(x + RIGHT_X[direction], y + RIGHT_Y[direction])) {
      return direction + 1 & 3;
    }
    boolean blocked = inside(x + RIGHT_X[left], y + RIGHT_Y[left]);
    return blocked ? left : direction;
  }
}
