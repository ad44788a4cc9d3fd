package io.github.segqa.api;

/**
 * Size and spacing of an image, in x, y, z order.
 *
 * @param nx voxels along x, the fastest axis
 * @param ny voxels along y
 * @param nz voxels along z; 1 for a 2D image
 * @param sx distance of neighbours along x, in {@code unit}
 * @param sy distance of neighbours along y
 * @param sz distance of neighbours along z; 1 for a 2D image
 * @param dims 2 or 3; a 3D image may have one slice
 * @param unit unit of the spacing: {@code mm}, {@code voxel}, ...
 */
public record Grid(int nx, int ny, int nz, double sx, double sy, double sz, int dims, String unit) {

  /**
   * Checks the numbers: programming errors only, user input is checked where it is read.
   *
   * @param nx voxels along x, the fastest axis
   * @param ny voxels along y
   * @param nz voxels along z; 1 for a 2D image
   * @param sx distance of neighbours along x, in {@code unit}
   * @param sy distance of neighbours along y
   * @param sz distance of neighbours along z; 1 for a 2D image
   * @param dims 2 or 3; a 3D image may have one slice
   * @param unit unit of the spacing: {@code mm}, {@code voxel}, ...
   */
  public Grid {
    if (nx < 1 || ny < 1 || nz < 1) {
      throw new IllegalArgumentException("Empty grid: " + nx + " x " + ny + " x " + nz);
    }
    if (dims != 2 && dims != 3 || dims == 2 && nz != 1) {
      throw new IllegalArgumentException("A grid has 2 or 3 axes, not " + dims);
    }
    for (double s : new double[] {sx, sy, sz}) {
      if (!(s > 0) || Double.isInfinite(s)) {
        throw new IllegalArgumentException("Spacing must be finite and > 0, but is " + s);
      }
    }
  }

  /**
   * @param nx voxels along x
   * @param ny voxels along y
   * @param sx spacing along x
   * @param sy spacing along y
   * @param unit unit of the spacing
   * @return a 2D grid
   */
  public static Grid of(int nx, int ny, double sx, double sy, String unit) {
    return new Grid(nx, ny, 1, sx, sy, 1, 2, unit);
  }

  /**
   * @return the number of voxels
   */
  public long voxels() {
    return (long) nx * ny * nz;
  }

  /**
   * @return voxels of one z plane
   */
  public int planeSize() {
    return Math.multiplyExact(nx, ny);
  }

  /**
   * @param axis 0, 1, 2 for x, y, z
   * @return the number of voxels along it
   */
  public int size(int axis) {
    return axis == 0 ? nx : axis == 1 ? ny : nz;
  }

  /**
   * @param axis 0, 1, 2 for x, y, z
   * @return the spacing along it
   */
  public double spacing(int axis) {
    return axis == 0 ? sx : axis == 1 ? sy : sz;
  }

  /**
   * @return the smallest spacing of the axes that the image has
   */
  public double minSpacing() {
    double s = Math.min(sx, sy);
    return dims == 3 ? Math.min(s, sz) : s;
  }

  /**
   * @return volume of a voxel in unit³, or its area in unit² for a 2D image
   */
  public double voxelVolume() {
    return dims == 3 ? sx * sy * sz : sx * sy;
  }

  /**
   * @return length of the image diagonal, sqrt(sum (n_i s_i)²), in {@code unit}
   */
  public double diagonal() {
    double sum = sq(nx * sx) + sq(ny * sy);
    return Math.sqrt(dims == 3 ? sum + sq(nz * sz) : sum);
  }

  /**
   * @return whether all axes have the same spacing
   */
  public boolean isotropic() {
    return sx == sy && (dims == 2 || sy == sz);
  }

  /**
   * @return the same voxels with spacing 1 and unit {@code voxel}
   */
  public Grid inVoxels() {
    return new Grid(nx, ny, nz, 1, 1, 1, dims, "voxel");
  }

  /**
   * @param box a part of the image
   * @return a grid of its size with the same spacing
   */
  public Grid crop(Box box) {
    return new Grid(box.nx(), box.ny(), box.nz(), sx, sy, sz, dims, unit);
  }

  /**
   * @return the whole grid as a box
   */
  public Box box() {
    return new Box(0, 0, 0, nx, ny, nz);
  }

  private static double sq(double v) {
    return v * v;
  }
}
