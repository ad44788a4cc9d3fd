package io.github.segqa.overlay;

import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;

/**
 * Errors in colours: translucent, but voxels at the edges of areas opaque.
 *
 * @param map the errors
 */
record ErrorColours(ErrorMap map) implements PlaneColours {
  private static final ErrorKind[] KINDS = ErrorKind.values();

  @Override
  public int[] plane(int z) {
    int nx = map.grid().nx();
    byte[] kinds = map.plane(z, map.grid().box());
    int[] plane = new int[kinds.length];
    for (int i = 0; i < plane.length; i++) {
      ErrorKind kind = KINDS[kinds[i]];
      if (ErrorStyle.DRAWN.contains(kind)) {
        double opacity = atEdge(kinds, i, nx) ? 1 : ErrorStyle.opacity(kind);
        plane[i] = (int) Math.round(255 * opacity) << 24 | ErrorStyle.colour(kind);
      }
    }
    return plane;
  }

  /** Whether a neighbour in the plane is of another kind; the image's border is no edge. */
  private static boolean atEdge(byte[] kinds, int i, int nx) {
    int x = i % nx;
    return x > 0 && kinds[i - 1] != kinds[i]
        || x < nx - 1 && kinds[i + 1] != kinds[i]
        || i >= nx && kinds[i - nx] != kinds[i]
        || i < kinds.length - nx && kinds[i + nx] != kinds[i];
  }
}
