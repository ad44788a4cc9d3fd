package io.github.segqa.api;

import java.util.Arrays;

/**
 * An image of labels: non-negative integers, 0 = background, in planes of the pixel type in which
 * they came (unsigned 8 bit, unsigned 16 bit or 32 bit), x fastest. The planes are shared with the
 * image they come from, never written to.
 */
public final class LabelVolume {
  private final int nx;
  private final int ny;
  private final Object[] planes;

  private LabelVolume(int nx, int ny, Object[] planes, int[] lengths) {
    this.nx = nx;
    this.ny = ny;
    this.planes = planes;
    for (int length : lengths) {
      if (length != nx * ny) {
        throw new IllegalArgumentException(
            "A plane of " + nx + " x " + ny + " voxels has " + length + " values");
      }
    }
  }

  /**
   * @param nx voxels along x
   * @param ny voxels along y
   * @param planes labels 0..255, one array a plane
   * @return a view of the planes
   */
  public static LabelVolume of(int nx, int ny, byte[][] planes) {
    return new LabelVolume(nx, ny, planes, Arrays.stream(planes).mapToInt(p -> p.length).toArray());
  }

  /**
   * @param nx voxels along x
   * @param ny voxels along y
   * @param planes labels 0..65535, one array a plane
   * @return a view of the planes
   */
  public static LabelVolume of(int nx, int ny, short[][] planes) {
    return new LabelVolume(nx, ny, planes, Arrays.stream(planes).mapToInt(p -> p.length).toArray());
  }

  /**
   * @param nx voxels along x
   * @param ny voxels along y
   * @param planes labels 0..2³¹-1, one array a plane
   * @return a view of the planes
   */
  public static LabelVolume of(int nx, int ny, int[][] planes) {
    return new LabelVolume(nx, ny, planes, Arrays.stream(planes).mapToInt(p -> p.length).toArray());
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
    return planes.length;
  }

  /**
   * @param z plane
   * @return a {@code byte[]}, {@code short[]} or {@code int[]} of nx ny values, x fastest; bytes
   *     and shorts are unsigned. Not to be changed.
   */
  public Object plane(int z) {
    return planes[z];
  }

  /**
   * @param x column
   * @param y row
   * @param z plane
   * @return the label there. For single voxels; loops go by rows.
   */
  public int get(int x, int y, int z) {
    int i = y * nx + x;
    Object p = planes[z];
    if (p instanceof byte[] b) {
      return b[i] & 255;
    }
    return p instanceof short[] s ? s[i] & 0xffff : ((int[]) p)[i];
  }

  /**
   * Decodes a run of voxels of one plane.
   *
   * @param z plane
   * @param from first voxel of the plane, y nx + x
   * @param n how many
   * @param to takes the labels in its first n places
   */
  public void read(int z, int from, int n, int[] to) {
    Object p = planes[z];
    if (p instanceof byte[] b) {
      for (int i = 0; i < n; i++) {
        to[i] = b[from + i] & 255;
      }
    } else if (p instanceof short[] s) {
      for (int i = 0; i < n; i++) {
        to[i] = s[from + i] & 0xffff;
      }
    } else {
      System.arraycopy((int[]) p, from, to, 0, n);
    }
  }
}
