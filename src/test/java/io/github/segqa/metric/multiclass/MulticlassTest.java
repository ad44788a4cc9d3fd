package io.github.segqa.metric.multiclass;

import static io.github.segqa.metric.Cases.random;
import static io.github.segqa.metric.Cases.row;
import static io.github.segqa.metric.Cases.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Counts;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.ContingencyMetric;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MulticlassTest {
  private static final int[] R = random(60, 4, 1);
  private static final int[] P = random(60, 4, 2);
  private static final CaseView VIEW = row(R, P);

  @Test
  void chosenClassesAreMeasuredAgainstAllOthers() {
    double dice = 0;
    for (int label : new int[] {1, 3}) {
      Counts c = VIEW.of(label).counts();
      dice += 2.0 * c.tp() / (c.reference() + c.prediction()) / 2;
    }
    assertEquals(dice, value(new MeanDice(), VIEW, Map.of("classes", List.of(3, 1))), 1e-15);
  }

  @Test
  void aMatrixNeedsAClassForEveryVoxel() {
    Map<String, ?> args = Map.of("classes", List.of(1, 2));
    EvaluationException e =
        assertThrows(
            EvaluationException.class, () -> value(new OverallPixelAccuracy(), VIEW, args));
    assertTrue(e.getMessage().contains("[0, 3]"), e.getMessage());
  }

  @Test
  void classesKeepTheirOrderInTheMatrix() {
    ConfusionMatrix m = new ConfusionMatrix();
    Args args = Args.of(m.descriptor(), Map.of("classes", List.of(3, 0, 7, 1, 2)));
    double[][] rows = m.table(VIEW, args).rows();
    assertEquals(VIEW.contingency().count(3, 0), rows[0][1]);
    assertEquals(VIEW.contingency().count(2, 3), rows[4][0]);
    assertArrayEquals(new double[5], rows[2], "class 7 does not occur");
  }

  @Test
  void classesMustBeLabelsGivenOnce() {
    for (List<Double> wrong : List.of(List.of(1.5), List.of(1.0, 1.0), List.of(-1.0))) {
      assertThrows(
          EvaluationException.class,
          () -> value(new MeanIou(), VIEW, Map.of("classes", wrong)),
          wrong.toString());
    }
  }

  @Test
  void costsMustFitTheClasses() {
    Map<String, ?> args = Map.of("costs", List.of(List.of(0, 1), List.of(1, 0)));
    assertThrows(EvaluationException.class, () -> value(new ExpectedCostMulticlass(), VIEW, args));
  }

  @Test
  void withoutAForegroundClassTheReasonIsGiven() {
    CaseView background = row(new int[5], new int[5]);
    Undefined e = assertThrows(Undefined.class, () -> value(new MeanDice(), background, Map.of()));
    assertTrue(e.getMessage().contains("include_background=false"), e.getMessage());
  }

  @Test
  void tablesOfTwoImagesAddedAreThatOfBothSideBySide() {
    CaseView other = row(random(30, 5, 3), random(30, 5, 4));
    CaseView both =
        row(
            IntStream.concat(IntStream.of(R), IntStream.of(random(30, 5, 3))).toArray(),
            IntStream.concat(IntStream.of(P), IntStream.of(random(30, 5, 4))).toArray());
    Contingency sum = Contingency.sum(List.of(VIEW.contingency(), other.contingency()));
    for (ContingencyMetric m : List.of(new MeanIou(), new GeneralizedDice(), new MccMulticlass())) {
      Args args = Args.defaults(m.descriptor());
      assertEquals(m.value(both, args), m.value(sum, sum.labels(), args), m.descriptor().id());
    }
  }

  @Test
  void mccOfSeveralClassesIsItsFormulaAsWritten() {
    Contingency t = VIEW.contingency();
    double n = t.total();
    double d = 0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int l : t.labels()) {
      d += t.count(l, l);
      ab += (double) t.referenceSize(l) * t.predictionSize(l);
      aa += Math.pow(t.referenceSize(l), 2);
      bb += Math.pow(t.predictionSize(l), 2);
    }
    double expected = (n * d - ab) / (Math.sqrt(n * n - bb) * Math.sqrt(n * n - aa));
    assertEquals(expected, value(new MccMulticlass(), VIEW, Map.of()), 1e-12);
  }
}
