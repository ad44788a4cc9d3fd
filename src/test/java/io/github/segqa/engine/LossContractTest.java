package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Kind;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.result.Status;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scijava.Context;

/** What every loss owes, on inputs that are in no golden file. */
class LossContractTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);
  private static final int NX = 7;
  private static final int NY = 6;
  private static final int NZ = 5;
  private static final Grid GRID = new Grid(NX, NY, NZ, 0.9, 1.1, 2.5, 3, "mm");
  private static final double STEP = 1e-6;

  private static Stream<LossMeasure> losses() {
    return MEASURES.all(Kind.LOSS).stream().map(LossMeasure.class::cast);
  }

  private static Stream<DynamicTest> each(java.util.function.Consumer<LossMeasure> test) {
    return losses().map(m -> DynamicTest.dynamicTest(m.descriptor().id(), () -> test.accept(m)));
  }

  /** Blobs of a few classes, and probabilities near them that are nowhere tied or saturated. */
  private static CaseView random(int channels, long seed, Field replaced, int channel) {
    Random random = new Random(seed);
    int classes = Math.max(2, channels);
    int[][] labels = new int[NZ][NX * NY];
    double[][][] p = new double[classes][NZ][NX * NY];
    for (int z = 0; z < NZ; z++) {
      for (int i = 0; i < NX * NY; i++) {
        labels[z][i] = (i % NX + i / NX + z) / 4 % classes;
        double sum = 0;
        for (int c = 0; c < classes; c++) {
          p[c][z][i] = 0.15 + random.nextDouble() + (labels[z][i] == c ? 0.8 : 0);
          sum += p[c][z][i];
        }
        for (int c = 0; c < classes; c++) {
          p[c][z][i] /= sum;
        }
      }
    }
    List<Field> fields = new ArrayList<>();
    for (int c = channels == 1 ? 1 : 0; c < classes; c++) {
      fields.add(Field.of(NX, NY, p[c]));
    }
    if (replaced != null) {
      fields.set(channel, replaced);
    }
    Case data =
        new Case(
            "random", GRID, LabelVolume.of(NX, NY, labels), null, fields, Extras.NONE, Map.of());
    return CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE);
  }

  private static Value value(LossMeasure m, CaseView view) {
    return Runner.run(m, Args.defaults(m.descriptor()), new Target(view, null, null));
  }

  @TestFactory
  Stream<DynamicTest> defaultsGiveAValueInRange() {
    return each(
        m -> {
          for (int channels : new int[] {1, 3}) {
            Value v = value(m, random(channels, 1, null, 0));
            if (v.status() == Status.OK) {
              assertTrue(inRange(v.number(), m.descriptor().range()), v + " " + channels);
            }
          }
        });
  }

  private static boolean inRange(double v, String range) {
    String text = range.replaceAll("\\s", "").replaceAll("^([\\[(][^,]+,[^\\])]+[\\])]).*$", "$1");
    if (!text.matches("[\\[(](-?[0-9.]+|-inf),(-?[0-9.]+|inf)[\\])]")) {
      return true;
    }
    String[] ends = text.substring(1, text.length() - 1).split(",", -1);
    double lo = ends[0].equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(ends[0]);
    double hi = ends[1].equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]);
    return v >= lo - 1e-9 && v <= hi + 1e-9;
  }

  @TestFactory
  Stream<DynamicTest> theCanonicalTextOfTheDefaultsIsTheId() {
    return each(
        m -> {
          Descriptor d = m.descriptor();
          Spec spec =
              new Resolver(MEASURES, Overrides.NONE).resolve(Kind.LOSS, d.id() + "()").get(0);
          assertEquals(d.id(), spec.canonical());
        });
  }

  @TestFactory
  Stream<DynamicTest> valuesAndGradientsDoNotDependOnTheNumberOfThreads() {
    return each(
        m -> {
          double[] one = Parallelization.runWithNumThreads(1, () -> everything(m));
          for (int threads : new int[] {2, 8}) {
            double[] many = Parallelization.runWithNumThreads(threads, () -> everything(m));
            assertArrayEquals(one, many, threads + " threads");
          }
        });
  }

  private static double[] everything(LossMeasure m) {
    List<Double> all = new ArrayList<>();
    for (int channels : new int[] {1, 3}) {
      CaseView view = random(channels, 2, null, 0);
      all.add(value(m, view).number());
      if (m instanceof Gradient && value(m, view).status() == Status.OK) {
        for (Field f : gradient(m, view)) {
          all.add(sum(f));
        }
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<Field> gradient(LossMeasure m, CaseView view) {
    List<Field> out = new ArrayList<>();
    for (int c = 0; c < view.data().probabilities().size(); c++) {
      out.add(Field.zeros(GRID, Precision.DOUBLE));
    }
    ((Gradient) m).gradient(view.soft(), Args.defaults(m.descriptor()), 1, out);
    return out;
  }

  private static double sum(Field f) {
    double sum = 0;
    for (double[] plane : f.doubles()) {
      for (double v : plane) {
        sum += v;
      }
    }
    return sum;
  }

  @TestFactory
  Stream<DynamicTest> exactGradientsAreCentralDifferences() {
    return losses()
        .filter(m -> m.descriptor().gradient() == GradientKind.EXACT)
        .map(m -> DynamicTest.dynamicTest(m.descriptor().id(), () -> checkGradient(m)));
  }

  private static void checkGradient(LossMeasure m) {
    for (int channels : new int[] {1, 3}) {
      CaseView view = random(channels, 3, null, 0);
      if (value(m, view).status() != Status.OK) {
        continue;
      }
      List<Field> gradient = gradient(m, view);
      double scale = gradient.stream().mapToDouble(LossContractTest::largest).max().orElse(0);
      for (int c = 0; c < channels; c++) {
        for (int i = c; i < NX * NY * NZ; i += 29) {
          double expected = difference(m, view, channels, c, i);
          double found = gradient.get(c).doubles()[i / (NX * NY)][i % (NX * NY)];
          assertEquals(expected, found, 2e-5 * scale + 1e-9, "channel " + c + ", voxel " + i);
        }
      }
    }
  }

  private static double largest(Field f) {
    double max = 0;
    for (double[] plane : f.doubles()) {
      for (double v : plane) {
        max = Math.max(max, Math.abs(v));
      }
    }
    return max;
  }

  private static double difference(LossMeasure m, CaseView view, int channels, int c, int i) {
    double up = value(m, random(channels, 3, moved(view, c, i, STEP), c)).number();
    double down = value(m, random(channels, 3, moved(view, c, i, -STEP), c)).number();
    return (up - down) / (2 * STEP);
  }

  private static Field moved(CaseView view, int c, int i, double by) {
    double[][] planes = view.data().probabilities().get(c).doubles().clone();
    int n = NX * NY;
    planes[i / n] = planes[i / n].clone();
    planes[i / n][i % n] += by;
    return Field.of(NX, NY, planes);
  }

  @TestFactory
  Stream<DynamicTest> theMeanOfTheContributionMapIsTheValue() {
    return losses()
        .filter(VoxelMap.class::isInstance)
        .map(m -> DynamicTest.dynamicTest(m.descriptor().id(), () -> checkMap(m)));
  }

  private static void checkMap(LossMeasure m) {
    for (int channels : new int[] {1, 3}) {
      CaseView view = random(channels, 4, null, 0);
      Value v = value(m, view);
      if (v.status() != Status.OK) {
        continue;
      }
      Field out = Field.zeros(GRID, Precision.DOUBLE);
      try {
        ((VoxelMap) m).contribution(view.soft(), Args.defaults(m.descriptor()), 1, out);
      } catch (Undefined e) {
        continue;
      }
      double mean = sum(out) / GRID.voxels();
      assertEquals(v.number(), mean, 1e-9 * Math.max(1, Math.abs(v.number())));
    }
  }

  @TestFactory
  Stream<DynamicTest> lossesThatClaimAGradientHaveOne() {
    return each(
        m -> assertEquals(m.descriptor().gradient() != GradientKind.NONE, m instanceof Gradient));
  }
}
