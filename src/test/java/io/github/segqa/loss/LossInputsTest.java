package io.github.segqa.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Precision;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.pixel.DistanceWeightedCrossEntropy;
import io.github.segqa.loss.pixel.WeightedCrossEntropy;
import io.github.segqa.loss.region.GeneralizedWassersteinDice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Inputs and arguments that do not fit the case. */
class LossInputsTest {
  private static final int[] REFERENCE = {0, 1, 1, 0};
  private static final double[] P = {0.2, 0.6, 0.9, 0.1};

  private static SoftView view(Extras extras) {
    return SoftCases.row(REFERENCE, Precision.DOUBLE, extras, P);
  }

  private static Extras costs(double[]... rows) {
    return new Extras(Map.of(), Map.of(), Map.of("cost_matrix", rows));
  }

  private static String refusal(LossMeasure loss, SoftView view, Map<String, ?> args) {
    return assertThrows(EvaluationException.class, () -> SoftCases.value(loss, view, args))
        .getMessage();
  }

  @Test
  void weightsMustBeOneNumberAClass() {
    LossMeasure loss = new WeightedCrossEntropy();
    String text = refusal(loss, view(Extras.NONE), Map.of("weights", List.of(1, 2, 3)));
    assertTrue(text.contains("2 classes") && text.contains("[1.0, 2.0, 3.0]"), text);
    text = refusal(loss, view(Extras.NONE), Map.of("weights", List.of(0, 0)));
    assertTrue(text.contains("not all 0"), text);
  }

  @Test
  void costMatricesMustBeSquareWithoutCostOnTheDiagonal() {
    LossMeasure loss = new GeneralizedWassersteinDice();
    double[][][] wrong = {
      {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}}, {{0, 1}}, {{0, 1}, {1, 0.5}}, {{0, -1}, {1, 0}}
    };
    for (double[][] m : wrong) {
      String text = refusal(loss, view(costs(m)), Map.of());
      assertTrue(text.contains("cost_matrix") && text.contains("2 classes"), text);
    }
  }

  @Test
  void onlyTheRatiosOfCostsMatter() {
    LossMeasure loss = new GeneralizedWassersteinDice();
    double one = SoftCases.value(loss, view(costs(new double[][] {{0, 1}, {0.5, 0}})), Map.of());
    double ten = SoftCases.value(loss, view(costs(new double[][] {{0, 10}, {5, 0}})), Map.of());
    assertEquals(one, ten, 1e-15);
  }

  @Test
  void aSingleObjectRaisesNothing() {
    LossMeasure loss = new DistanceWeightedCrossEntropy();
    double plain = SoftCases.value(loss, view(Extras.NONE), Map.of("w0", 0));
    assertEquals(plain, SoftCases.value(loss, view(Extras.NONE), Map.of("w0", 10)));
  }
}
