package io.github.segqa.io;

import io.github.segqa.api.Grid;
import java.util.Locale;

/**
 * How the voxels of one image lie among those of another: on the same lattice, perhaps with axes
 * exchanged, flipped or cut, or on another one.
 *
 * @param sameLattice whether every voxel of the other image is a voxel of the lattice of the first
 * @param axis for each axis of the other image, the axis of the first that it runs along; only if
 *     {@code sameLattice}
 * @param sign 1 if it runs the same way, -1 if it is flipped; only if {@code sameLattice}
 * @param offset index in the first image of voxel (0, 0, 0) of the other; only if {@code
 *     sameLattice}
 * @param degrees angle between the axes of the two images, after the best exchange of axes
 */
record GridRelation(boolean sameLattice, int[] axis, int[] sign, int[] offset, double degrees) {
  private static final double TOLERANCE = 0.01;

  /**
   * @param first where the voxels of the first image lie
   * @param other where those of the other lie
   * @param size size of the other image
   */
  static GridRelation of(Affine first, Affine other, Grid size) {
    Affine map = first.inverse().after(other);
    int[] axis = new int[3];
    int[] sign = new int[3];
    int[] offset = new int[3];
    double[] rounded = new double[12];
    double cosine = 1;
    for (int c = 0; c < 3; c++) {
      axis[c] = mostAlong(first, other, c);
      double cos = cosine(first, axis[c], other, c);
      sign[c] = cos < 0 ? -1 : 1;
      cosine = Math.min(cosine, Math.abs(cos));
      rounded[4 * axis[c] + c] += sign[c];
      offset[c] = (int) Math.rint(map.at(c, 3));
      rounded[4 * c + 3] = offset[c];
    }
    boolean permutation = axis[0] != axis[1] && axis[1] != axis[2] && axis[0] != axis[2];
    double off = GridComparison.deviation(map, Affine.ofRows(rounded), size);
    return new GridRelation(
        permutation && off * size.minSpacing() <= TOLERANCE,
        axis,
        sign,
        offset,
        Math.toDegrees(Math.acos(Math.min(1, cosine))));
  }

  private static int mostAlong(Affine first, Affine other, int column) {
    int best = 0;
    for (int a = 1; a < 3; a++) {
      double c = Math.abs(cosine(first, a, other, column));
      best = c > Math.abs(cosine(first, best, other, column)) ? a : best;
    }
    return best;
  }

  private static double cosine(Affine a, int i, Affine b, int j) {
    double dot = 0;
    for (int r = 0; r < 3; r++) {
      dot += a.at(r, i) * b.at(r, j);
    }
    return dot / (a.norm(i) * b.norm(j));
  }

  private boolean sameAxes() {
    return axis[0] == 0 && axis[1] == 1 && sign[0] == 1 && sign[1] == 1 && sign[2] == 1;
  }

  /** What was found, and how to mend it: sentences for a message. */
  String advice() {
    if (!sameLattice) {
      return String.format(
          Locale.ROOT,
          "The voxels lie on different lattices (axes %.2g degrees apart): resample the prediction"
              + " on the grid of the reference, labels with nearest neighbour.",
          degrees);
    }
    String shift = offset[0] + ", " + offset[1] + ", " + offset[2];
    return sameAxes()
        ? "Both lie on one lattice, shifted by (" + shift + ") voxels: cut or pad the prediction."
        : "Both lie on one lattice, but axes are exchanged or flipped: save the prediction in the"
            + " orientation of the reference.";
  }
}
