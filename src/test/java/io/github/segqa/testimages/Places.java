package io.github.segqa.testimages;

import io.github.segqa.api.Grid;
import io.github.segqa.io.Affine;
import io.github.segqa.io.Geometry;

/** Where the images lie. */
final class Places {
  private Places() {}

  /** x to the left (LAS), the middle of the image in the origin. */
  static Geometry las(Grid g) {
    return place(g, -1);
  }

  /** x to the right (RAS), the middle of the image in the origin. */
  static Geometry ras(Grid g) {
    return place(g, 1);
  }

  private static Geometry place(Grid g, int sign) {
    double x = (g.nx() - 1) * g.sx() / 2;
    double y = (g.ny() - 1) * g.sy() / 2;
    double z = (g.nz() - 1) * g.sz() / 2;
    Affine a = Affine.ofRows(sign * g.sx(), 0, 0, -sign * x, 0, g.sy(), 0, -y, 0, 0, g.sz(), -z);
    return new Geometry(g, a, true, true, "sform");
  }
}
