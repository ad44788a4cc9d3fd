package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.result.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Gradients and contribution maps of all losses, on inputs that are in no golden file. */
class LossSlopeTest {
  private static final double STEP = 1e-6;
  private static final int STRIDE = 23;

  /** Losses that are no mean of voxel terms with default parameters. */
  private static final Set<String> WITHOUT_TERMS =
      Set.of(
          "boundary_f1",
          "cldice",
          "conditional_boundary",
          "contour_dice",
          "dice_cldice",
          "inverse_form",
          "mcc",
          "region_mutual_information",
          "signed_distance_map",
          "t_loss",
          "topological",
          "unet3plus_hybrid",
          "weighted_hausdorff");

  private static Stream<DynamicTest> each(
      Predicate<LossMeasure> which, Consumer<LossMeasure> test) {
    return LossContractTest.losses()
        .filter(which)
        .map(m -> DynamicTest.dynamicTest(m.descriptor().id(), () -> test.accept(m)));
  }

  private static boolean isSmooth(LossMeasure m) {
    return EnumSet.of(GradientKind.EXACT, GradientKind.SUBGRADIENT)
        .contains(m.descriptor().gradient());
  }

  private static boolean hasGradient(LossMeasure m) {
    return m.descriptor().gradient() != GradientKind.NONE;
  }

  private static double value(LossMeasure m, CaseView view) {
    return LossContractTest.value(m, view).number();
  }

  @TestFactory
  Stream<DynamicTest> exactGradientsAndSubgradientsAreCentralDifferences() {
    return each(
        LossSlopeTest::isSmooth,
        m -> {
          for (RandomCase random : RandomCase.all(3)) {
            checkGradient(m, random);
          }
        });
  }

  private static void checkGradient(LossMeasure m, RandomCase random) {
    List<Field> p = random.probabilities();
    CaseView view = random.view(p);
    if (LossContractTest.value(m, view).status() != Status.OK) {
      return;
    }
    List<Field> gradient = LossContractTest.gradient(m, view);
    double scale = gradient.stream().mapToDouble(LossSlopeTest::largest).max().orElse(0);
    int n = random.grid().planeSize();
    for (int c = 0; c < random.channels(); c++) {
      for (int i = c; i < random.grid().voxels(); i += STRIDE) {
        double up = value(m, random.moved(p, c, i, STEP));
        double down = value(m, random.moved(p, c, i, -STEP));
        double expected = (up - down) / (2 * STEP);
        double found = gradient.get(c).doubles()[i / n][i % n];
        String where = random + ": channel " + c + ", voxel " + i;
        assertEquals(expected, found, 2e-5 * scale + 1e-9, where);
        assertTrue(!random.ignores(i) || found == 0, "ignored " + where);
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

  @TestFactory
  Stream<DynamicTest> everyLossWithAGradientHasAGradientMap() {
    return each(
        LossSlopeTest::hasGradient,
        m -> {
          for (RandomCase random : RandomCase.all(4)) {
            CaseView view = random.view();
            if (LossContractTest.value(m, view).status() == Status.OK) {
              Field expected = LossContractTest.gradient(m, view).get(random.channels() - 1);
              Field map = map(m, view, LossMaps.Type.GRADIENT, random.classes() - 1);
              assertEquals(LossContractTest.sum(expected), sum(map), 0, random.toString());
            }
          }
        });
  }

  private static Field map(LossMeasure m, CaseView view, LossMaps.Type type, int label) {
    Request request =
        Request.builder()
            .ignoreLabel(view.ignored().isPresent() ? RandomCase.IGNORED : null)
            .build();
    return new LossMaps(LossContractTest.MEASURES)
        .map(view.data(), request, m.descriptor().id(), type, label, Progress.NONE);
  }

  private static double sum(Field f) {
    return LossContractTest.sum(f);
  }

  @TestFactory
  Stream<DynamicTest> lossesWithHardDecisionsSayThatTheyHaveNoGradientMap() {
    return each(
        m -> !hasGradient(m),
        m -> {
          CaseView view = RandomCase.all(4).get(0).view();
          String text =
              assertThrows(EvaluationException.class, () -> map(m, view, LossMaps.Type.GRADIENT, 1))
                  .getMessage();
          assertTrue(text.contains("has no gradient map") && text.contains("derivative"), text);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyLossButThoseOfTheWholeImageIsTheMeanOfItsContributionMap() {
    return each(
        m -> !WITHOUT_TERMS.contains(m.descriptor().id()),
        m -> {
          int maps = 0;
          for (RandomCase random : RandomCase.all(5)) {
            maps += checkMap(m, random) ? 1 : 0;
          }
          assertTrue(maps > 0);
        });
  }

  private static boolean checkMap(LossMeasure m, RandomCase random) {
    CaseView view = random.view();
    Value v = LossContractTest.value(m, view);
    if (v.status() == Status.OK) {
      double mean = sum(map(m, view, LossMaps.Type.CONTRIBUTION, 1)) / view.soft().kept();
      assertEquals(v.number(), mean, 1e-9 * Math.max(1, Math.abs(v.number())), random.toString());
      return true;
    }
    return false;
  }

  @TestFactory
  Stream<DynamicTest> lossesOfTheWholeImageSayThatTheyHaveNoContributionMap() {
    return each(
        m -> WITHOUT_TERMS.contains(m.descriptor().id()),
        m -> {
          CaseView view = RandomCase.all(5).get(0).view();
          String text =
              assertThrows(
                      EvaluationException.class, () -> map(m, view, LossMaps.Type.CONTRIBUTION, 1))
                  .getMessage();
          assertTrue(text.contains("has no contribution map: "), text);
        });
  }

  @TestFactory
  Stream<DynamicTest> weightsMultiplyMapsAndMapsAddUp() {
    return each(
        m -> m instanceof VoxelMap && !WITHOUT_TERMS.contains(m.descriptor().id()),
        m -> {
          CaseView view = new RandomCase(RandomCase.SOLID, 3, true, 6).view();
          if (LossContractTest.value(m, view).status() == Status.OK) {
            double once = contribution(m, view, 1);
            double more = contribution(m, view, -2.5);
            assertEquals(-2.5 * once, more, 1e-9 * Math.max(1, Math.abs(more)));
          }
        });
  }

  private static double contribution(LossMeasure m, CaseView view, double weight) {
    Field out = Field.zeros(view.grid(), Precision.DOUBLE);
    try {
      ((VoxelMap) m).contribution(view.soft(), Args.defaults(m.descriptor()), weight, out);
    } catch (Undefined e) {
      throw new AssertionError(e);
    }
    return sum(out);
  }
}
