package io.github.segqa.api;

/**
 * A real number at every voxel, in planes of {@code float} or {@code double}, x fastest.
 *
 * <p>Volumes are stored in single precision and computed in double: a row or block is decoded into
 * a small {@code double[]}, worked on, and written back. Small volumes are stored in double
 * precision, where memory does not matter and reference values are to be met to the last digits:
 * see {@link Precision#of(Grid)}.
 */
public final class Field {
  private final int nx;
  private final int ny;
  private final float[][] single;
  private final double[][] dbl;

  private Field(int nx, int ny, float[][] single, double[][] dbl) {
    this.nx = nx;
    this.ny = ny;
    this.single = single;
    this.dbl = dbl;
  }

  /**
   * @param grid size
   * @param precision how values are stored
   * @return a field of zeros
   */
  public static Field zeros(Grid grid, Precision precision) {
    int n = grid.planeSize();
    return precision == Precision.SINGLE
        ? new Field(grid.nx(), grid.ny(), new float[grid.nz()][n], null)
        : new Field(grid.nx(), grid.ny(), null, new double[grid.nz()][n]);
  }

  /**
   * @param grid size
   * @return a field of zeros, stored as volumes of that size are: see {@link Precision#of(Grid)}
   */
  public static Field zeros(Grid grid) {
    return zeros(grid, Precision.of(grid));
  }

  /**
   * @param nx voxels along x
   * @param ny voxels along y
   * @param planes values, one array a plane, shared
   * @return a view of the planes
   */
  public static Field of(int nx, int ny, float[][] planes) {
    return new Field(nx, ny, planes, null);
  }

  /**
   * @param nx voxels along x
   * @param ny voxels along y
   * @param planes values, one array a plane, shared
   * @return a view of the planes
   */
  public static Field of(int nx, int ny, double[][] planes) {
    return new Field(nx, ny, null, planes);
  }

  /**
   * @return voxels along x
   */
  public int nx() {
    return nx;
  }

  /**
   * @return voxels along y
   */
  public int ny() {
    return ny;
  }

  /**
   * @return the number of planes
   */
  public int nz() {
    return single != null ? single.length : dbl.length;
  }

  /**
   * @return how values are stored
   */
  public Precision precision() {
    return single != null ? Precision.SINGLE : Precision.DOUBLE;
  }

  /**
   * @return the planes of a single-precision field, shared; null for a double one
   */
  public float[][] floats() {
    return single;
  }

  /**
   * @return the planes of a double-precision field, shared; null for a single one
   */
  public double[][] doubles() {
    return dbl;
  }

  /**
   * @param x column
   * @param y row
   * @param z plane
   * @return the value there. For single voxels; loops go by rows.
   */
  public double get(int x, int y, int z) {
    int i = y * nx + x;
    return single != null ? single[z][i] : dbl[z][i];
  }

  /**
   * @param z plane
   * @param from first voxel of the plane, y nx + x
   * @param n how many
   * @param to takes the values in its first n places
   */
  public void read(int z, int from, int n, double[] to) {
    if (single == null) {
      System.arraycopy(dbl[z], from, to, 0, n);
      return;
    }
    float[] p = single[z];
    for (int i = 0; i < n; i++) {
      to[i] = p[from + i];
    }
  }

  /**
   * @param z plane
   * @param from first voxel of the plane, y nx + x
   * @param n how many
   * @param values taken from its first n places
   */
  public void write(int z, int from, int n, double[] values) {
    if (single == null) {
      System.arraycopy(values, 0, dbl[z], from, n);
      return;
    }
    float[] p = single[z];
    for (int i = 0; i < n; i++) {
      p[from + i] = (float) values[i];
    }
  }

  /**
   * Adds factor times values.
   *
   * @param z plane
   * @param from first voxel of the plane, y nx + x
   * @param n how many
   * @param values taken from its first n places
   * @param factor what they are multiplied with
   */
  public void add(int z, int from, int n, double[] values, double factor) {
    if (single == null) {
      double[] p = dbl[z];
      for (int i = 0; i < n; i++) {
        p[from + i] += factor * values[i];
      }
      return;
    }
    float[] p = single[z];
    for (int i = 0; i < n; i++) {
      p[from + i] = (float) (p[from + i] + factor * values[i]);
    }
  }
}
