package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Kind;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Precision;
import io.github.segqa.result.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scijava.Context;

/** What every loss owes, on inputs that are in no golden file. */
class LossContractTest {
  static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  /** Losses in which the shape of the image counts: distances, windows, neighbours, components. */
  private static final Set<String> SPATIAL =
      Set.of(
          "active_boundary",
          "active_contour",
          "basnet_hybrid",
          "boundary",
          "boundary_aware",
          "boundary_dou",
          "boundary_f1",
          "cldice",
          "conditional_boundary",
          "contour_dice",
          "dice_cldice",
          "dice_hausdorff",
          "distance_penalized_cross_entropy",
          "distance_weighted_cross_entropy",
          "generalized_dice_boundary",
          "hausdorff_convolution",
          "hausdorff_dt",
          "hausdorff_dt_one_sided",
          "hausdorff_erosion",
          "inverse_form",
          "multiphase_level_set",
          "non_adjacency",
          "region_mutual_information",
          "region_wise",
          "shape_aware",
          "signed_distance_map",
          "skeleton_recall",
          "ssim",
          "structural_similarity",
          "topological",
          "unet3plus_hybrid",
          "weighted_hausdorff");

  /** What constants of 1e-5 in numerators and denominators make of the value on small images. */
  private static final double SMOOTHING = 1e-6;

  /** Values at a perfect prediction that are not 0, where the specification gives them. */
  private static final Map<String, Double> OPTIMUM =
      Map.of("combo", -0.5, "signed_distance_map", -1.0 / 3);

  static Stream<LossMeasure> losses() {
    return MEASURES.all(Kind.LOSS).stream().map(LossMeasure.class::cast);
  }

  private static Stream<DynamicTest> each(Consumer<LossMeasure> test) {
    return losses().map(m -> DynamicTest.dynamicTest(m.descriptor().id(), () -> test.accept(m)));
  }

  static Value value(LossMeasure m, CaseView view) {
    return Runner.run(m, Args.defaults(m.descriptor()), new Target(view, null, null));
  }

  @TestFactory
  Stream<DynamicTest> defaultsGiveAValueInRange() {
    return each(
        m -> {
          for (RandomCase random : RandomCase.all(1)) {
            Value v = value(m, random.view());
            assertTrue(
                v.status() != Status.OK || inRange(v.number(), m.descriptor().range()),
                v + " " + random);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> onlyLossesThatSayWhyHaveNoValue() {
    return each(
        m -> {
          for (RandomCase random : RandomCase.all(1)) {
            Value v = value(m, random.view());
            assertTrue(v.status() == Status.OK || !v.note().isBlank(), v + " " + random);
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
  Stream<DynamicTest> aPerfectPredictionHasTheValueThatTheDescriptorSays() {
    return losses()
        .filter(m -> m.descriptor().perfect().startsWith("0") || OPTIMUM.containsKey(id(m)))
        .map(m -> DynamicTest.dynamicTest(id(m), () -> checkPerfect(m)));
  }

  private static void checkPerfect(LossMeasure m) {
    for (RandomCase random : RandomCase.all(2)) {
      Value v = value(m, random.view(random.perfect()));
      if (v.status() == Status.OK) {
        assertEquals(OPTIMUM.getOrDefault(id(m), 0.0), v.number(), SMOOTHING, random.toString());
      }
    }
  }

  private static String id(LossMeasure m) {
    return m.descriptor().id();
  }

  @TestFactory
  Stream<DynamicTest> canonicalTextReadsBackAsItself() {
    return each(
        m -> {
          assertEquals(id(m), canonical(id(m) + "()"));
          for (Param<?> p : m.descriptor().params()) {
            for (String other : others(id(m), p)) {
              String text = id(m) + "(" + p.name() + "=" + other + ")";
              assertEquals(canonical(text), canonical(canonical(text)), text);
            }
          }
        });
  }

  private static String canonical(String text) {
    return new Resolver(MEASURES, Overrides.NONE).resolve(Kind.LOSS, text).get(0).canonical();
  }

  /** Other values of a parameter that its domain allows. */
  private static List<String> others(String id, Param<?> p) {
    List<String> all = new ArrayList<>(p.words());
    all.addAll(List.of("0.25", "0.3", "1.5", "3", "5", "-2", "[1,2,3]", "true"));
    return all.stream().filter(v -> isValid(id + "(" + p.name() + "=" + v + ")")).toList();
  }

  private static boolean isValid(String text) {
    try {
      canonical(text);
      return true;
    } catch (EvaluationException e) {
      return false;
    }
  }

  @TestFactory
  Stream<DynamicTest> valuesAndGradientsDoNotDependOnTheNumberOfThreads() {
    return each(
        m -> {
          double[] one = Parallelization.runWithNumThreads(1, () -> everything(m));
          assertArrayEquals(one, Parallelization.runWithNumThreads(8, () -> everything(m)));
        });
  }

  private static double[] everything(LossMeasure m) {
    List<Double> all = new ArrayList<>();
    for (int channels : new int[] {1, 3}) {
      CaseView view = new RandomCase(RandomCase.SOLID, channels, true, 2).view();
      all.add(value(m, view).number());
      if (m instanceof Gradient && value(m, view).status() == Status.OK) {
        gradient(m, view).forEach(f -> all.add(sum(f)));
      }
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  static List<Field> gradient(LossMeasure m, CaseView view) {
    List<Field> out = new ArrayList<>();
    for (int c = 0; c < view.data().probabilities().size(); c++) {
      out.add(Field.zeros(view.grid(), Precision.DOUBLE));
    }
    ((Gradient) m).gradient(view.soft(), Args.defaults(m.descriptor()), 1, out);
    return out;
  }

  static double sum(Field f) {
    double sum = 0;
    for (double[] plane : f.doubles()) {
      for (double v : plane) {
        sum += v;
      }
    }
    return sum;
  }

  /** The same voxels in one block, in blocks of 4096 and a rest, and in many small ones. */
  @TestFactory
  Stream<DynamicTest> lossesWithoutGeometryDoNotDependOnHowVoxelsMakeBlocks() {
    return losses()
        .filter(m -> !SPATIAL.contains(id(m)))
        .map(m -> DynamicTest.dynamicTest(id(m), () -> checkBlocks(m)));
  }

  private static void checkBlocks(LossMeasure m) {
    Grid row = new Grid(6000, 1, 1, 1, 1, 1, 3, "mm");
    for (int channels : new int[] {1, 3}) {
      RandomCase one = new RandomCase(row, channels, true, 5);
      double expected = value(m, one.view()).number();
      for (Grid grid :
          List.of(new Grid(100, 60, 1, 1, 1, 1, 3, "mm"), new Grid(10, 20, 30, 1, 1, 1, 3, "mm"))) {
        double found = value(m, one.reshaped(grid)).number();
        assertEquals(expected, found, 1e-12 * Math.max(1, Math.abs(expected)), grid.toString());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> lossesThatClaimAGradientHaveOne() {
    return each(
        m -> {
          Descriptor d = m.descriptor();
          assertEquals(d.gradient() != GradientKind.NONE, m instanceof Gradient);
        });
  }
}
