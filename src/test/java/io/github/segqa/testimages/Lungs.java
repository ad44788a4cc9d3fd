package io.github.segqa.testimages;

import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.io.Geometry;
import io.github.segqa.testimages.Canvas.Ellipsoid;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Both lungs as a chest X-ray shows them, in two dimensions. */
final class Lungs {
  private static final Grid GRID = Grid.of(128, 120, 2.5, 2.5, "mm");
  private static final Geometry PLACE = Geometry.ofGrid(GRID, true, "given");
  private static final Map<Integer, String> NAMES = Map.of(1, "right lung", 2, "left lung");

  private static final Ellipsoid RIGHT = new Ellipsoid(95, 150, 0, 52, 108, 1);
  private static final Ellipsoid LEFT = new Ellipsoid(225, 150, 0, 50, 108, 1);
  private static final Ellipsoid HEART = new Ellipsoid(172, 195, 0, 45, 55, 1);
  private static final Ellipsoid DIAPHRAGM = new Ellipsoid(160, 300, 0, 190, 80, 1);
  private static final double LOST_BELOW = 205;
  private static final double SHIFT = 7.5;

  private Lungs() {}

  static List<TestImage> images() {
    String what = "128 x 120, 2.5 mm, two-dimensional: ";
    LabelVolume reference = new Canvas(GRID).paint(1, Lungs::right).paint(2, Lungs::left).labels();
    LabelVolume prediction =
        new Canvas(GRID)
            .paint(1, (x, y, z) -> right(x, y, z) && y < LOST_BELOW)
            .paint(2, (x, y, z) -> left(x + SHIFT, y, z))
            .labels();
    return List.of(
        TestImage.labels("lungs_reference", PLACE, reference, what + "1 right lung, 2 left lung")
            .withNames(NAMES),
        TestImage.labels(
                "lungs_prediction",
                PLACE,
                prediction,
                what + "the right lung has lost its lower end, the left lung is 3 pixels off")
            .withNames(NAMES),
        TestImage.labels("lungs_image", PLACE, image(reference), what + "grey image"));
  }

  private static boolean right(double x, double y, double z) {
    return RIGHT.holds(x, y, 0) && !DIAPHRAGM.holds(x, y, 0);
  }

  private static boolean left(double x, double y, double z) {
    return LEFT.holds(x, y, 0) && !HEART.holds(x, y, 0) && !DIAPHRAGM.holds(x, y, 0);
  }

  private static LabelVolume image(LabelVolume lungs) {
    Random random = new Random(12);
    byte[] plane = new byte[GRID.planeSize()];
    for (int i = 0; i < plane.length; i++) {
      int x = i % GRID.nx();
      int y = i / GRID.nx();
      boolean rib = (y + Math.abs(x - 64) / 3) % 14 < 3;
      int grey = lungs.get(x, y, 0) > 0 ? 60 : 170;
      plane[i] = (byte) (grey + (rib ? 30 : 0) + random.nextInt(21) - 10);
    }
    return LabelVolume.of(GRID.nx(), GRID.ny(), new byte[][] {plane});
  }
}
