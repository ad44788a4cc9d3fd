package io.github.segqa.api;

import java.util.BitSet;

/**
 * A binary object, packed: one bit a voxel, 64 voxels a word, inside a box; everything outside the
 * box is background. Bit i of word w of a row is the voxel x = box.x0 + 64 w + i; bits behind the
 * end of a row are 0. Coordinates in all methods are those of the image, not of the box. Immutable
 * once it is handed out: whoever fills the words does so before.
 */
public final class Mask {
  private final Box box;
  private final int wordsPerRow;
  private final long[][] planes;

  /**
   * @param box the part of the image that holds the object; may be larger than the object, and
   *     empty
   */
  public Mask(Box box) {
    this.box = box;
    this.wordsPerRow = (Math.max(0, box.nx()) + 63) >> 6;
    int rows = Math.max(0, box.ny());
    this.planes = new long[Math.max(0, box.nz())][Math.multiplyExact(wordsPerRow, rows)];
  }

  /**
   * @return the box outside which all is background
   */
  public Box box() {
    return box;
  }

  /**
   * @return words of one row
   */
  public int wordsPerRow() {
    return wordsPerRow;
  }

  /**
   * @param z plane of the image, inside the box
   * @return its words, row after row: row y starts at (y - box.y0) * wordsPerRow. Not to be changed
   *     after the mask was handed out.
   */
  public long[] plane(int z) {
    return planes[z - box.z0()];
  }

  /**
   * @param x column
   * @param y row
   * @param z plane
   * @return whether the voxel belongs to the object; false outside the box
   */
  public boolean get(int x, int y, int z) {
    if (!box.contains(x, y, z)) {
      return false;
    }
    int i = x - box.x0();
    return (plane(z)[(y - box.y0()) * wordsPerRow + (i >> 6)] >>> (i & 63) & 1) != 0;
  }

  /**
   * Sets one voxel; for builders and tests.
   *
   * @param x column, inside the box
   * @param y row
   * @param z plane
   */
  public void set(int x, int y, int z) {
    if (!box.contains(x, y, z)) {
      throw new IndexOutOfBoundsException(x + "," + y + "," + z + " is outside " + box);
    }
    int i = x - box.x0();
    plane(z)[(y - box.y0()) * wordsPerRow + (i >> 6)] |= 1L << (i & 63);
  }

  /**
   * @return the number of voxels of the object
   */
  public long count() {
    long n = 0;
    for (long[] plane : planes) {
      for (long word : plane) {
        n += Long.bitCount(word);
      }
    }
    return n;
  }

  /**
   * @param other a mask with the same box
   * @return the number of voxels that both have
   */
  public long countShared(Mask other) {
    if (!box.equals(other.box)) {
      throw new IllegalArgumentException(box + " and " + other.box + " are different boxes");
    }
    long n = 0;
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < planes[z].length; i++) {
        n += Long.bitCount(planes[z][i] & other.planes[z][i]);
      }
    }
    return n;
  }

  /**
   * @return whether the object has no voxel
   */
  public boolean isEmpty() {
    for (long[] plane : planes) {
      for (long word : plane) {
        if (word != 0) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * @return the smallest box that holds the object; {@link Box#EMPTY} if it has no voxel
   */
  public Box bounds() {
    long[] columns = new long[wordsPerRow];
    int y0 = Integer.MAX_VALUE;
    int y1 = -1;
    int z0 = Integer.MAX_VALUE;
    int z1 = -1;
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < planes[z].length; i++) {
        if (planes[z][i] != 0) {
          columns[i % wordsPerRow] |= planes[z][i];
          y0 = Math.min(y0, i / wordsPerRow);
          y1 = Math.max(y1, i / wordsPerRow);
          z0 = Math.min(z0, z);
          z1 = z;
        }
      }
    }
    if (z1 < 0) {
      return Box.EMPTY;
    }
    BitSet x = BitSet.valueOf(columns);
    return new Box(
        box.x0() + x.nextSetBit(0),
        box.y0() + y0,
        box.z0() + z0,
        box.x0() + x.length(),
        box.y0() + y1 + 1,
        box.z0() + z1 + 1);
  }
}
