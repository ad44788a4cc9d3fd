package io.github.segqa.testimages;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.io.Geometry;
import io.github.segqa.testimages.Canvas.Ellipsoid;
import java.util.List;
import java.util.Random;

/** Five lesions in thick slices: one is missed, one found that is none, three are found badly. */
final class Lesions {
  private static final Grid GRID = new Grid(48, 40, 20, 1, 1, 3, 3, "mm");
  private static final Geometry PLACE = Places.ras(GRID);

  private static final List<Ellipsoid> TRUE =
      List.of(
          Ellipsoid.ball(12, 12, 15, 6),
          Ellipsoid.ball(35, 12, 18, 5),
          Ellipsoid.ball(12, 28, 42, 5),
          Ellipsoid.ball(36, 28, 45, 4),
          Ellipsoid.ball(24, 20, 30, 3));

  /** Shifted, grown, shrunk, exact, and one where nothing is. */
  private static final List<Ellipsoid> FOUND =
      List.of(
          Ellipsoid.ball(13, 12, 15, 6),
          Ellipsoid.ball(35, 12, 18, 6),
          Ellipsoid.ball(12, 28, 42, 4),
          Ellipsoid.ball(36, 28, 45, 4),
          Ellipsoid.ball(40, 35, 9, 3.5));

  private Lesions() {}

  static List<TestImage> images() {
    Field probability = Canvas.field(GRID, Lesions::probability);
    String what = "48 x 40 x 20, 1 x 1 x 3 mm, RAS: ";
    return List.of(
        TestImage.labels("lesions_reference", PLACE, reference(), what + "five lesions"),
        TestImage.labels(
            "lesions_prediction",
            PLACE,
            decided(probability),
            what
                + "one lesion shifted by 1 mm, one grown by 1 mm, one shrunk by 1 mm, one exact,"
                + " one missed; one that is none"),
        TestImage.map(
            "lesions_probability",
            PLACE,
            List.of(probability),
            what
                + "probability of lesion; at least 0.5 exactly in the prediction, 0.4 in the middle"
                + " of the missed one"),
        TestImage.labels(
            "lesions_prediction_empty",
            PLACE,
            new Canvas(GRID).labels(),
            what + "nothing found at all"),
        TestImage.labels(
            "lesions_image", PLACE, image(), what + "grey image, lesions are brighter"));
  }

  private static LabelVolume reference() {
    Canvas c = new Canvas(GRID);
    TRUE.forEach(lesion -> c.paint(1, lesion));
    return c.labels();
  }

  /** Falls from the middle to the surface, where it is one half, and on beyond. */
  private static double probability(double x, double y, double z) {
    double p = 0;
    for (Ellipsoid e : FOUND) {
      double depth = e.rx() * (1 - e.distance(x, y, z));
      p = Math.max(p, sigmoid(depth + 1e-9));
    }
    Ellipsoid missed = TRUE.get(4);
    return Math.max(p, 0.4 * Math.max(0, 1 - missed.distance(x, y, z) / 2));
  }

  private static double sigmoid(double v) {
    return 1 / (1 + StrictMath.exp(-1.5 * v));
  }

  private static LabelVolume decided(Field probability) {
    byte[][] planes = new byte[GRID.nz()][GRID.planeSize()];
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < planes[z].length; i++) {
        planes[z][i] = (byte) (probability.floats()[z][i] >= 0.5f ? 1 : 0);
      }
    }
    return LabelVolume.of(GRID.nx(), GRID.ny(), planes);
  }

  private static LabelVolume image() {
    Random random = new Random(11);
    LabelVolume lesions = reference();
    byte[][] planes = new byte[GRID.nz()][GRID.planeSize()];
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < planes[z].length; i++) {
        int grey = lesions.get(i % GRID.nx(), i / GRID.nx(), z) == 1 ? 150 : 80;
        planes[z][i] = (byte) (grey + random.nextInt(31) - 15);
      }
    }
    return LabelVolume.of(GRID.nx(), GRID.ny(), planes);
  }
}
