package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Length (2D) or area (3D) of the piece of surface in a block of 2 x 2 or 2 x 2 x 2 voxels, by code
 * (spec of the metrics, 2.1b): bit 4 dz + 2 dy + dx of the code tells whether that voxel belongs to
 * the object.
 *
 * <p>In 3D: of the corners inside and outside take the smaller set; each group of corners joined by
 * cube edges is cut off by one polygon through the middles of the cut edges, which is split into
 * the triangles of largest total area.
 */
final class SurfelSizes {
  /** Area vectors x, y, z of the triangles of each 3D code, in a cube of side 1. */
  private static final List<List<double[]>> TRIANGLES = triangles();

  private static final double SAME = 1e-9;

  private SurfelSizes() {}

  /**
   * @param grid spacing and number of axes
   * @return 16 lengths or 256 areas by code; 0 for codes that are all background or all object
   */
  static double[] of(Grid grid) {
    return grid.dims() == 2 ? lengths(grid.sx(), grid.sy()) : areas(grid);
  }

  private static double[] lengths(double sx, double sy) {
    double diagonal = Math.sqrt(sx * sx + sy * sy);
    double[] size = new double[16];
    for (int code = 1; code < 15; code++) {
      boolean sameRow = (code & 1) == (code >> 1 & 1);
      boolean crossing = (code & 1) == (code >> 3 & 1);
      if (Integer.bitCount(code) != 2) {
        size[code] = diagonal / 2;
      } else {
        size[code] = crossing ? diagonal : sameRow ? sx : sy;
      }
    }
    return size;
  }

  private static double[] areas(Grid g) {
    double[] size = new double[256];
    for (int code = 0; code < 256; code++) {
      for (double[] v : TRIANGLES.get(code)) {
        double x = v[0] * g.sy() * g.sz();
        double y = v[1] * g.sx() * g.sz();
        double z = v[2] * g.sx() * g.sy();
        size[code] += Math.sqrt(x * x + y * y + z * z);
      }
    }
    return size;
  }

  private static List<List<double[]>> triangles() {
    List<List<double[]>> all = new ArrayList<>();
    for (int code = 0; code < 256; code++) {
      int corners = Integer.bitCount(code) <= 4 ? code : ~code & 255;
      List<double[]> vectors = new ArrayList<>();
      while (corners != 0) {
        int group = group(Integer.lowestOneBit(corners), corners);
        List<double[]> polygon = polygon(group);
        vectors.addAll(split(polygon, 0, polygon.size() - 1));
        corners &= ~group;
      }
      all.add(vectors);
    }
    return all;
  }

  /** Adds corners (bits) to a group until no edge of the cube leads to another one. */
  private static int group(int start, int corners) {
    int grown = start;
    for (int a = 0; a < 8; a++) {
      if ((start >> a & 1) != 0) {
        grown |= corners & (1 << (a ^ 1) | 1 << (a ^ 2) | 1 << (a ^ 4));
      }
    }
    return grown == start ? start : group(grown, corners);
  }

  /** Middles of the cut edges around a group, each next to its neighbours on the cube's faces. */
  private static List<double[]> polygon(int group) {
    List<int[]> cuts = new ArrayList<>();
    for (int a = 0; a < 8; a++) {
      for (int axis = 1; axis < 8; axis *= 2) {
        if ((group >> a & 1) != 0 && (group >> (a ^ axis) & 1) == 0) {
          cuts.add(new int[] {a, a ^ axis});
        }
      }
    }
    List<int[]> all = List.copyOf(cuts);
    List<double[]> loop = new ArrayList<>();
    for (int[] cut = cuts.remove(0); cut != null; cut = takeNext(cut, cuts, all)) {
      loop.add(middle(cut));
    }
    return loop;
  }

  private static int[] takeNext(int[] cut, List<int[]> left, List<int[]> all) {
    for (int i = 0; i < left.size(); i++) {
      if (joined(cut, left.get(i), all)) {
        return left.remove(i);
      }
    }
    return null;
  }

  /** Whether two cuts lie on a common face and, if it has four cuts, share the inner corner. */
  private static boolean joined(int[] u, int[] v, List<int[]> all) {
    for (int axis = 1; axis < 8; axis *= 2) {
      int side = u[0] & axis;
      if (onFace(u, axis, side) && onFace(v, axis, side)) {
        int face = axis;
        long cuts = all.stream().filter(c -> onFace(c, face, side)).count();
        if (cuts == 2 || u[0] == v[0]) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean onFace(int[] cut, int axis, int side) {
    return (cut[0] & axis) == side && (cut[1] & axis) == side;
  }

  private static double[] middle(int[] cut) {
    double[] p = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      p[axis] = ((cut[0] >> axis & 1) + (cut[1] >> axis & 1)) / 2.0;
    }
    return p;
  }

  /** Area vectors of the triangles of largest total area between corners i..j of a polygon. */
  private static List<double[]> split(List<double[]> polygon, int i, int j) {
    List<double[]> best = List.of();
    for (int m = i + 1; m < j; m++) {
      List<double[]> trial = new ArrayList<>(split(polygon, i, m));
      trial.addAll(split(polygon, m, j));
      trial.add(area(polygon.get(i), polygon.get(m), polygon.get(j)));
      best = total(trial) > total(best) + SAME ? trial : best;
    }
    return best;
  }

  private static double total(List<double[]> vectors) {
    double sum = 0;
    for (double[] v : vectors) {
      sum += Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }
    return sum;
  }

  /** Half the cross product of two sides. */
  private static double[] area(double[] a, double[] b, double[] c) {
    double[] v = new double[3];
    for (int k = 0; k < 3; k++) {
      int s = (k + 1) % 3;
      int t = (k + 2) % 3;
      v[k] = ((b[s] - a[s]) * (c[t] - a[t]) - (b[t] - a[t]) * (c[s] - a[s])) / 2;
    }
    return v;
  }
}
