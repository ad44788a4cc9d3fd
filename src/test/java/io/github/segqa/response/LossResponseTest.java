package io.github.segqa.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Kind;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.engine.Cases;
import io.github.segqa.engine.Evaluator;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Request;
import io.github.segqa.kernel.Components;
import io.github.segqa.kernel.MaskPacker;
import io.github.segqa.result.Score;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scijava.Context;

class LossResponseTest {
  private static final Grid GRID = new Grid(40, 30, 20, 1, 1, 2, 3, "mm");
  private static final ViewOptions ALL = new ViewOptions(null, null, 0.5);

  private static Context context;
  private static MeasureService measures;

  @BeforeAll
  static void start() {
    context = new Context(MeasureService.class);
    measures = context.service(MeasureService.class);
  }

  @AfterAll
  static void stop() {
    context.dispose();
  }

  /** A block of label 1, beside it a tube of label 2 along x; the prediction is the same. */
  private static Case scene() {
    return scene(
        i -> {
          int x = i % 40;
          int y = i / 40 % 30;
          int z = i / 1200;
          if (x >= 8 && x < 28 && y >= 4 && y < 16 && z >= 4 && z < 16) {
            return 1;
          }
          return x >= 3 && x < 35 && y >= 20 && y < 23 && z >= 9 && z < 12 ? 2 : 0;
        });
  }

  private static Case scene(IntUnaryOperator label) {
    int[][] planes = new int[20][1200];
    for (int i = 0; i < 24000; i++) {
      planes[i / 1200][i % 1200] = label.applyAsInt(i);
    }
    LabelVolume labels = LabelVolume.of(40, 30, planes);
    return new Case("scene", GRID, labels, labels, null, Extras.NONE, Map.of());
  }

  private static LabelVolume worse(String name, int grade) {
    Perturbation p = Perturbations.of(name).get(0);
    return p.apply(scene(), ALL, new Grade(grade, 4, 7)).prediction();
  }

  private static Mask object(LabelVolume labels, int label) {
    return MaskPacker.pack(labels, label, GRID.box(), Progress.NONE);
  }

  private static int parts(LabelVolume labels, int label) {
    return Components.of(object(labels, label), Connectivity.FULL).count();
  }

  private static List<ResponseRow> rows(Case data, String perturbations, long seed) {
    Request request = Request.of("dice component_count_difference", "dice cross_entropy");
    ResponseOptions options = new ResponseOptions(Perturbations.of(perturbations), 3, seed);
    return new LossResponse(measures).rows(data, request, options, Progress.NONE);
  }

  private static double[] values(List<ResponseRow> rows, String spec, Kind kind) {
    return rows.stream()
        .filter(r -> r.score().label().equals(Score.MEAN))
        .filter(r -> r.score().spec().equals(spec) && r.score().kind() == kind)
        .mapToDouble(r -> r.score().value())
        .toArray();
  }

  @Test
  void gradeZeroIsTheUnperturbedPrediction() {
    Case data = Cases.blobs(3, 5);
    Request request = Request.of("dice component_count_difference", "dice cross_entropy");
    Case hard = Predictions.with(data, data.prediction(), null);
    List<Score> expected = new Evaluator(measures).evaluate(hard, request, Progress.NONE).scores();
    List<ResponseRow> rows = rows(data, "erode shift", 1);
    for (String name : List.of("erode", "shift")) {
      assertEquals(
          expected,
          rows.stream()
              .filter(r -> r.perturbation().equals(name) && r.grade() == 0)
              .map(ResponseRow::score)
              .toList());
    }
  }

  @Test
  void diceFallsAndTheLossRisesWithErosion() {
    List<ResponseRow> rows = rows(scene(), "erode", 1);
    double[] dice = values(rows, "dice", Kind.METRIC);
    double[] loss = values(rows, "dice", Kind.LOSS);
    assertEquals(4, dice.length);
    assertEquals(1, dice[0]);
    for (int g = 1; g < 4; g++) {
      assertTrue(dice[g] < dice[g - 1], "dice at grade " + g);
      assertTrue(loss[g] > loss[g - 1], "loss at grade " + g);
    }
  }

  @Test
  void oneSeedGivesOneResultAndAnotherSeedAnother() {
    assertEquals(rows(scene(), "", 3), rows(scene(), "", 3));
    assertNotEquals(rows(scene(), "boundary_noise", 3), rows(scene(), "boundary_noise", 4));
  }

  @Test
  void everyGradeOfEveryFaultWorsensTheCrossEntropy() {
    for (Perturbation p : Perturbations.ALL) {
      double[] loss = values(rows(scene(), p.name(), 2), "cross_entropy", Kind.LOSS);
      for (int g = 1; g < 4; g++) {
        assertTrue(loss[g] >= loss[g - 1], p.name() + " at grade " + g);
      }
      assertTrue(loss[3] > loss[0], p.name());
    }
  }

  @Test
  void erosionTakesLayersOff() {
    assertEquals(20 * 12 * 12, object(scene().prediction(), 1).count());
    assertEquals(18 * 10 * 10, object(worse("erode", 1), 1).count());
    assertEquals(16 * 8 * 8, object(worse("erode", 2), 1).count());
  }

  @Test
  void dilationDoesNotPaintOverOtherLabels() {
    LabelVolume grown = worse("dilate", 4);
    Mask tube = object(scene().prediction(), 2);
    assertEquals(tube.count(), tube.countShared(object(grown, 2)));
    assertTrue(object(grown, 2).count() > tube.count());
  }

  @Test
  void shiftMovesAllAlongX() {
    LabelVolume moved = worse("shift", 3);
    assertEquals(object(scene().prediction(), 1).count(), object(moved, 1).count());
    assertEquals(11, object(moved, 1).bounds().x0());
    assertEquals(6, object(moved, 2).bounds().x0());
  }

  @Test
  void islandsAreNewParts() {
    assertEquals(1, parts(worse("false_islands", 1), 1) - parts(scene().prediction(), 1));
    assertEquals(2, parts(worse("false_islands", 2), 2) - parts(scene().prediction(), 2));
  }

  @Test
  void holesAreInsideOfTheObject() {
    Mask before = object(scene().prediction(), 1);
    Mask after = object(worse("holes", 4), 1);
    assertTrue(after.count() < before.count());
    assertEquals(before.bounds(), after.bounds());
    for (int y = 4; y < 16; y++) {
      assertTrue(after.get(8, y, 8) && after.get(27, y, 8), "rim at y " + y);
    }
  }

  @Test
  void aBrokenTubeIsInPieces() {
    assertEquals(2, parts(worse("broken_tube", 1), 2));
    assertTrue(parts(worse("broken_tube", 4), 2) > 2);
  }

  @Test
  void boundaryNoiseStaysAtTheBoundary() {
    Mask after = object(worse("boundary_noise", 4), 1);
    assertNotEquals(object(scene().prediction(), 1).count(), after.count());
    for (int x = 9; x < 27; x++) {
      assertTrue(after.get(x, 10, 10), "inside at x " + x);
    }
    assertFalse(after.get(18, 2, 10));
  }

  @Test
  void lowConfidenceKeepsTheDecision() {
    Case worst = new LowerConfidence().apply(scene(), ALL, new Grade(4, 4, 7));
    assertEquals(3, worst.probabilities().size());
    double sum = 0;
    for (Field f : worst.probabilities()) {
      sum += f.get(10, 10, 10);
    }
    assertEquals(1, sum, 1e-6);
    double sure = worst.probabilities().get(1).get(10, 10, 10);
    assertTrue(sure > worst.probabilities().get(0).get(10, 10, 10) && sure < 0.5, "p " + sure);
    List<ResponseRow> rows = rows(scene(), "low_confidence", 1);
    assertEquals(1, values(rows, "dice", Kind.METRIC)[3]);
  }

  @Test
  void theReferenceAloneIsEnough() {
    Case both = scene();
    Case alone = Predictions.with(both, null, null);
    assertEquals(rows(both, "erode", 1), rows(alone, "erode", 1));
  }

  @Test
  void unknownNamesAndNumbersAreRefused() {
    assertTrue(
        assertThrows(EvaluationException.class, () -> Perturbations.of("erode,melt"))
            .getMessage()
            .contains("\"melt\". There are: erode, dilate"));
    assertTrue(
        assertThrows(EvaluationException.class, () -> new ResponseOptions(List.of(), 0, 1))
            .getMessage()
            .contains("[1, 100], but is 0"));
  }
}
