package io.github.segqa.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Kind;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scijava.Context;

/**
 * Values and gradients stay the same when x and z are exchanged. Volumes of many planes are worked
 * on in several pieces that share planes, volumes of few in one.
 */
class AxisExchangeTest {
  private static final int LONG = 44;
  private static final int MIDDLE = 9;
  private static final int SHORT = 7;

  /** Of neighbours that are equally near it takes the first, which depends on the axes. */
  private static final String ORDERED = "active_boundary";

  @TestFactory
  Stream<DynamicTest> valuesAndGradientsDoNotDependOnTheOrderOfTheAxes() {
    return new Context(MeasureService.class)
        .service(MeasureService.class).all(Kind.LOSS).stream()
            .filter(m -> !m.descriptor().id().equals(ORDERED))
            .map(m -> DynamicTest.dynamicTest(m.descriptor().id(), () -> check(m)));
  }

  private static void check(Measure m) {
    LossMeasure loss = (LossMeasure) m;
    Args args = Args.defaults(loss.descriptor());
    for (int channels : new int[] {1, 3}) {
      SoftView tall = view(channels, false);
      SoftView wide = view(channels, true);
      double value;
      try {
        value = loss.value(tall, args);
      } catch (Undefined e) {
        continue;
      }
      double tolerance = loss.descriptor().id().startsWith("region_mutual") ? 1e-6 : 1e-9;
      assertEquals(value, loss.value(wide, args), tolerance * Math.max(1, Math.abs(value)));
      if (loss instanceof Gradient g) {
        compare(gradient(g, tall, args), gradient(g, wide, args), tolerance);
      }
    }
  }

  private static List<Field> gradient(Gradient g, SoftView view, Args args) {
    List<Field> out = new ArrayList<>();
    for (int c = 0; c < (view.binary() ? 1 : view.classes()); c++) {
      out.add(Field.zeros(view.grid(), Precision.DOUBLE));
    }
    g.gradient(view, args, 1, out);
    return out;
  }

  private static void compare(List<Field> tall, List<Field> wide, double tolerance) {
    double scale = 1e-3;
    for (Field f : tall) {
      for (double[] plane : f.doubles()) {
        for (double v : plane) {
          scale = Math.max(scale, Math.abs(v));
        }
      }
    }
    for (int c = 0; c < tall.size(); c++) {
      for (int z = 0; z < LONG; z++) {
        for (int y = 0; y < MIDDLE; y++) {
          for (int x = 0; x < SHORT; x++) {
            double expected = tall.get(c).get(x, y, z);
            assertEquals(expected, wide.get(c).get(z, y, x), tolerance * scale);
          }
        }
      }
    }
  }

  /** Balls of two classes in a long box, with noisy probabilities that are nowhere tied. */
  private static SoftView view(int channels, boolean exchanged) {
    Grid grid =
        exchanged
            ? new Grid(LONG, MIDDLE, SHORT, 2.1, 0.9, 1.3, 3, "mm")
            : new Grid(SHORT, MIDDLE, LONG, 1.3, 0.9, 2.1, 3, "mm");
    Random random = new Random(77);
    int classes = Math.max(2, channels);
    int[][] labels = new int[grid.nz()][grid.planeSize()];
    double[][][] p = new double[classes][grid.nz()][grid.planeSize()];
    for (int z = 0; z < LONG; z++) {
      for (int y = 0; y < MIDDLE; y++) {
        for (int x = 0; x < SHORT; x++) {
          int plane = exchanged ? x : z;
          int i = exchanged ? y * LONG + z : y * SHORT + x;
          int label = label(x, y, z) % classes;
          labels[plane][i] = label;
          double sum = 0;
          for (int c = 0; c < classes; c++) {
            p[c][plane][i] = 0.1 + random.nextDouble() + (c == label ? 1 : 0);
            sum += p[c][plane][i];
          }
          for (int c = 0; c < classes; c++) {
            p[c][plane][i] /= sum;
          }
        }
      }
    }
    List<Field> fields = new ArrayList<>();
    for (int c = channels == 1 ? 1 : 0; c < classes; c++) {
      fields.add(Field.of(grid.nx(), grid.ny(), p[c]));
    }
    LabelVolume reference = LabelVolume.of(grid.nx(), grid.ny(), labels);
    Case data = new Case("long", grid, reference, null, fields, Extras.NONE, Map.of());
    return CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE).soft();
  }

  private static int label(int x, int y, int z) {
    int first = sq(x - 3) + sq(y - 4) + sq(z - 15);
    int second = sq(x - 2) + sq(y - 5) + sq(z - 31);
    return first < 12 ? 1 : second < 17 ? 2 : 0;
  }

  private static int sq(int v) {
    return v * v;
  }
}
