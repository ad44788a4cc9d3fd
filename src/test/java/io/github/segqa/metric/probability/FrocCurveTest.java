package io.github.segqa.metric.probability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.segqa.api.Args;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Table;
import io.github.segqa.api.Undefined;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrocCurveTest {
  /** Two lesions; candidates of score 0.9 (hit), 0.8 (false), 0.8 (hit), 0.3 (false). */
  private static ProbabilityImage image() {
    double[] p = {0.9, 0.2, 0, 0.8, 0, 0.5, 0.8, 0, 0.3};
    int[] y = {1, 0, 0, 0, 0, 1, 0, 0, 0};
    return new ProbabilityImage(Grid.of(9, 1, 1, 1, "mm"), p, y);
  }

  @Test
  void candidatesOfOneScoreEnterTogether() {
    FrocScore score = new FrocScore();
    assertEquals(0.5, image().value(score, Map.of("fp_levels", List.of(0))));
    assertEquals(1, image().value(score, Map.of("fp_levels", List.of(1))));
    assertEquals(0.75, image().value(score, Map.of("fp_levels", List.of(0.5, 8))));
  }

  @Test
  void eachScoreIsAPoint() {
    FrocCurve curve = new FrocCurve();
    Table t = curve.table(image().view(false), Args.defaults(curve.descriptor()));
    assertEquals(List.of("score", "false_positives", "sensitivity"), t.columns());
    double[][] expected = {{0.9, 0, 0.5}, {0.8, 1, 1}, {0.3, 2, 1}};
    assertArrayEquals(expected, t.rows());
  }

  @Test
  void falsePositivesAreCountedWhereEnoughLesionsAreFound() {
    FrocFpAtSensitivity fp = new FrocFpAtSensitivity();
    assertEquals(0, image().value(fp, Map.of("value", 0.5)));
    assertEquals(1, image().value(fp, Map.of("value", 1.0)));
    Map<String, Double> high = Map.of("value", 1.0, "min_probability", 0.85);
    assertThrows(Undefined.class, () -> image().value(fp, high));
  }

  @Test
  void ignoredVoxelsBelongToNoCandidate() {
    ProbabilityImage image = image();
    image.y()[3] = ProbabilityImage.IGNORED;
    assertEquals(0, image.value(new FrocFpAtSensitivity(), Map.of("value", 1.0)));
  }
}
