package io.github.segqa.api;

/**
 * A box of voxels, half open: x0 &lt;= x &lt; x1 and so on. Empty if any side is.
 *
 * @param x0 first x
 * @param y0 first y
 * @param z0 first z
 * @param x1 one behind the last x
 * @param y1 one behind the last y
 * @param z1 one behind the last z
 */
public record Box(int x0, int y0, int z0, int x1, int y1, int z1) {
  /** The box that holds nothing. */
  public static final Box EMPTY = new Box(0, 0, 0, 0, 0, 0);

  /**
   * @return voxels along x
   */
  public int nx() {
    return x1 - x0;
  }

  /**
   * @return voxels along y
   */
  public int ny() {
    return y1 - y0;
  }

  /**
   * @return voxels along z
   */
  public int nz() {
    return z1 - z0;
  }

  /**
   * @return whether it holds no voxel
   */
  public boolean isEmpty() {
    return x1 <= x0 || y1 <= y0 || z1 <= z0;
  }

  /**
   * @return the number of voxels in it
   */
  public long voxels() {
    return isEmpty() ? 0 : (long) nx() * ny() * nz();
  }

  /**
   * @param x column
   * @param y row
   * @param z plane
   * @return whether the voxel lies in it
   */
  public boolean contains(int x, int y, int z) {
    return x >= x0 && x < x1 && y >= y0 && y < y1 && z >= z0 && z < z1;
  }

  /**
   * @param o another box
   * @return the smallest box that holds both
   */
  public Box union(Box o) {
    if (isEmpty()) {
      return o;
    }
    if (o.isEmpty()) {
      return this;
    }
    return new Box(
        Math.min(x0, o.x0),
        Math.min(y0, o.y0),
        Math.min(z0, o.z0),
        Math.max(x1, o.x1),
        Math.max(y1, o.y1),
        Math.max(z1, o.z1));
  }

  /**
   * @param o another box
   * @return what both hold
   */
  public Box intersect(Box o) {
    Box b =
        new Box(
            Math.max(x0, o.x0),
            Math.max(y0, o.y0),
            Math.max(z0, o.z0),
            Math.min(x1, o.x1),
            Math.min(y1, o.y1),
            Math.min(z1, o.z1));
    return b.isEmpty() ? EMPTY : b;
  }

  /**
   * @param margin voxels added on every side
   * @param limit the result stays inside it
   * @return the grown box
   */
  public Box grow(int margin, Box limit) {
    return grow(margin, margin, margin, limit);
  }

  /**
   * @param x voxels to add on both sides along x
   * @param y voxels to add on both sides along y
   * @param z voxels to add on both sides along z
   * @param limit what the result must not leave
   * @return the grown box
   */
  public Box grow(int x, int y, int z, Box limit) {
    return new Box(x0 - x, y0 - y, z0 - z, x1 + x, y1 + y, z1 + z).intersect(limit);
  }
}
