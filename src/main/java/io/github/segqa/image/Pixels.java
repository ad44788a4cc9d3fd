package io.github.segqa.image;

import java.lang.reflect.Array;

/**
 * The voxels of an image as they are stored: one primitive array a plane, x fastest, for one or
 * several channels. The value of a voxel is raw * slope + inter. Planes are shared with whoever
 * made them and never written to.
 */
public final class Pixels {
  private final int nx;
  private final int ny;
  private final PixelType type;
  private final Object[][] planes;
  private final double slope;
  private final double inter;

  /**
   * @param nx voxels along x
   * @param ny voxels along y
   * @param type how values are stored
   * @param planes arrays by channel and z, each with nx ny values of the primitive type that {@link
   *     PixelType} names; every channel has the same number of planes
   */
  public Pixels(int nx, int ny, PixelType type, Object[][] planes) {
    this(nx, ny, type, planes, 1, 0);
  }

  private Pixels(int nx, int ny, PixelType type, Object[][] planes, double slope, double inter) {
    this.nx = nx;
    this.ny = ny;
    this.type = type;
    this.planes = planes;
    this.slope = slope;
    this.inter = inter;
    Class<?> expected = type.newPlane(0).getClass();
    for (Object[] channel : planes) {
      if (channel.length == 0 || channel.length != planes[0].length) {
        throw new IllegalArgumentException("Channels differ in their number of planes");
      }
      for (Object plane : channel) {
        if (plane.getClass() != expected || Array.getLength(plane) != Math.multiplyExact(nx, ny)) {
          throw new IllegalArgumentException(
              "A plane is no " + type + " array of " + nx + " x " + ny + " values");
        }
      }
    }
  }

  /**
   * @param newSlope factor of the stored values
   * @param newInter added after it
   * @return the same stored values with another meaning
   */
  public Pixels scaledBy(double newSlope, double newInter) {
    return new Pixels(nx, ny, type, planes, newSlope, newInter);
  }

  /**
   * @param other arrays of the same type and size, by channel and z
   * @return voxels of the same meaning
   */
  public Pixels withPlanes(Object[][] other) {
    return new Pixels(nx, ny, type, other, slope, inter);
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
   * @return planes of each channel
   */
  public int nz() {
    return planes[0].length;
  }

  /**
   * @return the number of channels
   */
  public int channels() {
    return planes.length;
  }

  /**
   * @return how values are stored
   */
  public PixelType type() {
    return type;
  }

  /**
   * @return whether values differ from what is stored
   */
  public boolean scaled() {
    return slope != 1 || inter != 0;
  }

  /**
   * @param c channel
   * @param z plane
   * @return the stored values, nx ny of them, x fastest. Not to be changed.
   */
  public Object plane(int c, int z) {
    return planes[c][z];
  }

  /**
   * Decodes a run of voxels of one plane.
   *
   * @param c channel
   * @param z plane
   * @param from first voxel of the plane, y nx + x
   * @param n how many
   * @param to takes the values, scaled, in its first n places
   */
  public void read(int c, int z, int from, int n, double[] to) {
    decode(planes[c][z], from, n, to);
    if (scaled()) {
      for (int i = 0; i < n; i++) {
        to[i] = to[i] * slope + inter;
      }
    }
  }

  private void decode(Object plane, int from, int n, double[] to) {
    switch (type) {
      case U8, I8 -> bytes((byte[]) plane, from, n, to);
      case U16, I16 -> shorts((short[]) plane, from, n, to);
      case U32, I32 -> ints((int[]) plane, from, n, to);
      case U64, I64 -> longs((long[]) plane, from, n, to);
      case F32 -> floats((float[]) plane, from, n, to);
      case F64 -> System.arraycopy((double[]) plane, from, to, 0, n);
    }
  }

  private void bytes(byte[] p, int from, int n, double[] to) {
    if (type == PixelType.I8) {
      for (int i = 0; i < n; i++) {
        to[i] = p[from + i];
      }
      return;
    }
    for (int i = 0; i < n; i++) {
      to[i] = p[from + i] & 255;
    }
  }

  private void shorts(short[] p, int from, int n, double[] to) {
    if (type == PixelType.I16) {
      for (int i = 0; i < n; i++) {
        to[i] = p[from + i];
      }
      return;
    }
    for (int i = 0; i < n; i++) {
      to[i] = p[from + i] & 0xffff;
    }
  }

  private void ints(int[] p, int from, int n, double[] to) {
    long mask = type == PixelType.I32 ? -1L : 0xffffffffL;
    for (int i = 0; i < n; i++) {
      to[i] = p[from + i] & mask;
    }
  }

  private void longs(long[] p, int from, int n, double[] to) {
    boolean unsigned = type == PixelType.U64;
    for (int i = 0; i < n; i++) {
      long v = p[from + i];
      to[i] = v < 0 && unsigned ? (v >>> 1) * 2.0 : v;
    }
  }

  private static void floats(float[] p, int from, int n, double[] to) {
    for (int i = 0; i < n; i++) {
      to[i] = p[from + i];
    }
  }

  /**
   * @param i index in a plane
   * @param z plane
   * @return the position as messages show it: {@code (x, y, z)}, counted from 0
   */
  String position(int i, int z) {
    return "(" + i % nx + ", " + i / nx + ", " + z + ")";
  }
}
