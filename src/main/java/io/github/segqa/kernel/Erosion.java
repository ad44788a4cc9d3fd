package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.util.Arrays;

/**
 * Erosion and border of a mask, 64 voxels at a time: a voxel stays if it and its neighbours belong
 * to the object, which for whole words is the bitwise AND of shifted words.
 *
 * <p>The neighbourhood is built from two sets a plane: what survives in the plane itself and what a
 * voxel needs of the planes before and behind. For FACE these are the cross and the voxel, for EDGE
 * the square and the cross, for FULL the square twice.
 */
public final class Erosion {
  private final Mask mask;
  private final Connectivity connectivity;
  private final boolean flat;
  private final boolean edgeIsObject;
  private final Box image;

  private Erosion(
      Mask mask, Box image, boolean flat, Connectivity connectivity, boolean edgeIsObject) {
    this.mask = mask;
    this.image = image;
    this.connectivity = connectivity;
    this.flat = flat;
    this.edgeIsObject = edgeIsObject;
  }

  /**
   * @param mask an object
   * @param grid of the image: tells which faces of the mask's box are faces of the image, and
   *     whether planes are neighbours (3D) or there is one only (2D)
   * @param connectivity which voxels are neighbours
   * @param edgeIsObject whether voxels outside the image count as object; else as background
   * @return the voxels of the object all of whose neighbours belong to it; same box
   */
  public static Mask erode(Mask mask, Grid grid, Connectivity connectivity, boolean edgeIsObject) {
    return new Erosion(mask, grid.box(), grid.dims() == 2, connectivity, edgeIsObject).erode();
  }

  /** Erosion in the box of the mask alone: everything outside it counts as object. */
  static Mask erodeInBox(Mask mask, boolean flat, Connectivity connectivity) {
    return new Erosion(mask, mask.box(), flat, connectivity, true).erode();
  }

  /**
   * Boundary voxels (spec of the metrics, 2.1a).
   *
   * @param mask an object
   * @param grid of the image
   * @param connectivity which voxels are neighbours
   * @param ignoreBorder whether the edge of the image alone makes no boundary voxel
   * @return the voxels of the object with a neighbour outside of it; same box
   */
  public static Mask border(Mask mask, Grid grid, Connectivity connectivity, boolean ignoreBorder) {
    Mask border = erode(mask, grid, connectivity, ignoreBorder);
    for (int z = mask.box().z0(); z < mask.box().z1(); z++) {
      long[] object = mask.plane(z);
      long[] inner = border.plane(z);
      for (int i = 0; i < inner.length; i++) {
        inner[i] = object[i] & ~inner[i];
      }
    }
    return border;
  }

  private Mask erode() {
    Box box = mask.box();
    Mask out = new Mask(box);
    if (box.isEmpty()) {
      return out;
    }
    long[][] needed = new long[box.nz()][];
    Parallel.forEach(box.nz(), Progress.NONE, z -> needed[z] = inPlane(z, out.plane(box.z0() + z)));
    if (!flat) {
      for (int z = 0; z < box.nz(); z++) {
        andNeighbour(out, z, z == 0 ? null : needed[z - 1], atEdge(box.z0(), image.z0()));
        boolean last = z == box.nz() - 1;
        andNeighbour(out, z, last ? null : needed[z + 1], atEdge(box.z1(), image.z1()));
      }
    }
    return out;
  }

  /** Without a neighbour plane the outside is meant: all object or all background. */
  private void andNeighbour(Mask out, int z, long[] neighbour, boolean outsideIsObject) {
    long[] plane = out.plane(mask.box().z0() + z);
    if (neighbour != null) {
      and(plane, 0, neighbour, 0, plane.length);
    } else if (!outsideIsObject) {
      Arrays.fill(plane, 0);
    }
  }

  /** Writes what survives in the plane; returns what its neighbour planes need of it. */
  private long[] inPlane(int z, long[] survivors) {
    long[] object = mask.plane(mask.box().z0() + z);
    long[] row3 = alongX(object);
    boolean square = connectivity != Connectivity.FACE;
    alongY(row3, square ? row3 : object, survivors);
    if (connectivity != Connectivity.EDGE) {
      return square ? survivors.clone() : object;
    }
    long[] cross = new long[object.length];
    if (!flat) {
      alongY(row3, object, cross);
    }
    return cross;
  }

  private long[] alongX(long[] in) {
    int words = mask.wordsPerRow();
    long before = atEdge(mask.box().x0(), image.x0()) ? 1 : 0;
    long behind = atEdge(mask.box().x1(), image.x1()) ? 1 : 0;
    int end = mask.box().nx() & 63;
    long[] out = new long[in.length];
    for (int row = 0; row < in.length; row += words) {
      long left = before;
      int last = row + words - 1;
      for (int i = row; i < last; i++) {
        long here = in[i];
        out[i] = here & (here << 1 | left) & (here >>> 1 | in[i + 1] << 63);
        left = here >>> 63;
      }
      long here = in[last];
      long right = end == 0 ? here >>> 1 | behind << 63 : (here | behind << end) >>> 1;
      out[last] = here & (here << 1 | left) & right;
    }
    return out;
  }

  private void alongY(long[] middle, long[] sides, long[] out) {
    int words = mask.wordsPerRow();
    int n = middle.length;
    System.arraycopy(middle, 0, out, 0, n);
    and(out, words, sides, 0, n - words);
    and(out, 0, sides, words, n - words);
    if (!atEdge(mask.box().y0(), image.y0())) {
      Arrays.fill(out, 0, words, 0);
    }
    if (!atEdge(mask.box().y1(), image.y1())) {
      Arrays.fill(out, n - words, n, 0);
    }
  }

  /** Whether a side of the box, at the edge of the image, counts as object. */
  private boolean atEdge(int side, int edge) {
    return edgeIsObject && side == edge;
  }

  private static void and(long[] to, int at, long[] from, int start, int n) {
    for (int i = 0; i < n; i++) {
      to[at + i] &= from[start + i];
    }
  }
}
