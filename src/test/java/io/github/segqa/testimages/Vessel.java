package io.github.segqa.testimages;

import io.github.segqa.api.Grid;
import io.github.segqa.io.Geometry;
import java.util.List;

/** A vessel with a branch, and the same with a piece missing. */
final class Vessel {
  private static final Grid GRID = new Grid(48, 32, 24, 0.5, 0.5, 0.5, 3, "mm");
  private static final Geometry PLACE = Places.las(GRID);
  private static final double RADIUS = 1.1;
  private static final int STEPS = 400;
  private static final int GAP_FROM = 16;
  private static final int GAP = 4;

  private Vessel() {}

  static List<TestImage> images() {
    String what = "48 x 32 x 24, 0.5 mm, LAS: ";
    return List.of(
        TestImage.labels(
            "vessel_reference",
            PLACE,
            new Canvas(GRID).paint(1, Vessel::tree).labels(),
            what + "a vessel of 2.2 mm with one branch, all one piece"),
        TestImage.labels(
            "vessel_prediction_gap4",
            PLACE,
            new Canvas(GRID).paint(1, (x, y, z) -> tree(x, y, z) && !gap(x)).labels(),
            what + "the same without the 4 planes x = 16..19: two pieces, Betti number 0 is 2"));
  }

  private static boolean gap(double x) {
    int i = (int) Math.rint(x / GRID.sx());
    return i >= GAP_FROM && i < GAP_FROM + GAP;
  }

  private static boolean tree(double x, double y, double z) {
    for (int s = 0; s <= STEPS; s++) {
      double t = (double) s / STEPS;
      double px = 2 + 19.5 * t;
      double py = 7.5 + 3 * StrictMath.sin(4 * t);
      double pz = 5.5 + 1.5 * StrictMath.cos(5 * t);
      double b = Math.max(0, t - 0.6); // the branch leaves here
      if (near(x - px, y - py, z - pz) || near(x - px, y - py - 12 * b, z - pz - 8 * b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(double dx, double dy, double dz) {
    return dx * dx + dy * dy + dz * dz <= RADIUS * RADIUS;
  }
}
