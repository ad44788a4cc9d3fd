package io.github.segqa.testimages;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.io.Geometry;
import io.github.segqa.testimages.Canvas.Ellipsoid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Three organs with their names, and the probabilities of four classes. */
final class Organs {
  private static final Grid GRID = new Grid(32, 28, 13, 2.5, 2.5, 5, 3, "mm");
  private static final Geometry PLACE = Places.las(GRID);
  private static final Map<Integer, String> NAMES =
      Map.of(1, "liver", 2, "spleen", 3, "kidney_left");

  private static final List<Ellipsoid> TRUE =
      List.of(
          new Ellipsoid(26, 36, 32, 19, 24, 24),
          new Ellipsoid(63, 48, 36, 8, 11, 14),
          new Ellipsoid(60, 20, 26, 7, 8, 14));

  /** The liver is a little smaller, the spleen shifted, the kidney has lost its lower end. */
  private static final List<Ellipsoid> FOUND =
      List.of(
          new Ellipsoid(26, 36, 32, 18, 23, 23),
          new Ellipsoid(60.5, 48, 36, 8, 11, 14),
          new Ellipsoid(60, 20, 30, 7, 8, 10));

  private Organs() {}

  static List<TestImage> images() {
    String what = "32 x 28 x 13, 2.5 x 2.5 x 5 mm, LAS: ";
    Canvas reference = new Canvas(GRID);
    for (int c = 0; c < TRUE.size(); c++) {
      reference.paint(c + 1, TRUE.get(c));
    }
    List<Field> channels = probabilities();
    return List.of(
        TestImage.labels(
                "organs_reference",
                PLACE,
                reference.labels(),
                what + "1 liver, 2 spleen, 3 kidney_left; names in the NIfTI file")
            .withNames(NAMES),
        TestImage.labels(
                "organs_prediction",
                PLACE,
                decided(channels),
                what + "liver 1 mm smaller, spleen shifted by 2.5 mm, kidney 8 mm too short")
            .withNames(NAMES),
        TestImage.map(
            "organs_probabilities",
            PLACE,
            channels,
            what
                + "probabilities of background, liver, spleen, kidney; they sum to 1, and the"
                + " prediction is the most probable class"));
  }

  /** Background first; it takes what the rounded others leave. */
  private static List<Field> probabilities() {
    List<Field> channels = new ArrayList<>();
    for (int c = 0; c < FOUND.size(); c++) {
      int organ = c;
      channels.add(Canvas.field(GRID, (x, y, z) -> share(organ, x, y, z)));
    }
    float[][] rest = new float[GRID.nz()][GRID.planeSize()];
    for (int z = 0; z < rest.length; z++) {
      for (int i = 0; i < rest[z].length; i++) {
        int thousandths = 1000;
        for (Field f : channels) {
          thousandths -= Math.round(f.floats()[z][i] * 1000);
        }
        rest[z][i] = thousandths / 1000f;
      }
    }
    channels.add(0, Field.of(GRID.nx(), GRID.ny(), rest));
    return channels;
  }

  /** Softmax of the depth below each surface; the background has depth 0. */
  private static double share(int organ, double x, double y, double z) {
    double sum = 1;
    double own = 0;
    for (int c = 0; c < FOUND.size(); c++) {
      double e = StrictMath.exp(8 * (1 - FOUND.get(c).distance(x, y, z)));
      sum += e;
      own = c == organ ? e : own;
    }
    return own / sum;
  }

  private static LabelVolume decided(List<Field> channels) {
    byte[][] planes = new byte[GRID.nz()][GRID.planeSize()];
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < planes[z].length; i++) {
        int best = 0;
        for (int c = 1; c < channels.size(); c++) {
          best = channels.get(c).floats()[z][i] > channels.get(best).floats()[z][i] ? c : best;
        }
        planes[z][i] = (byte) best;
      }
    }
    return LabelVolume.of(GRID.nx(), GRID.ny(), planes);
  }
}
