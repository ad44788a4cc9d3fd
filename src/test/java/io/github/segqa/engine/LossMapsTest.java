package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import io.github.segqa.result.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.Context;

class LossMapsTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);
  private static final Case DATA = Cases.blobs(3, 5);

  private static Field map(String loss, LossMaps.Type type, int label) {
    return new LossMaps(MEASURES).map(DATA, Request.of("", ""), loss, type, label, Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cross_entropy",
        "focal(gamma=3)",
        "0.3*cross_entropy+2*focal",
        "boundary",
        "dice_ce",
        "brier"
      })
  void theMeanOfAContributionMapIsTheLoss(String loss) {
    Score score =
        new Evaluator(MEASURES).evaluate(DATA, Request.of("", loss), Progress.NONE).scores().get(0);
    Field f = map(loss, LossMaps.Type.CONTRIBUTION, 1);
    double sum = 0;
    for (int z = 0; z < f.nz(); z++) {
      for (int i = 0; i < f.nx() * f.ny(); i++) {
        sum += f.get(i % f.nx(), i / f.nx(), z);
      }
    }
    assertEquals(score.value(), sum / DATA.grid().voxels(), 1e-9);
  }

  @Test
  void aGradientPullsTowardsTheReference() {
    Field f = map("cross_entropy", LossMaps.Type.GRADIENT, 1);
    for (int x = 0; x < f.nx(); x++) {
      boolean inside = DATA.reference().get(x, 8, 4) == 1;
      assertTrue(inside ? f.get(x, 8, 4) < 0 : f.get(x, 8, 4) == 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "contour_dice,GRADIENT,1,has no gradient map",
    "mcc,CONTRIBUTION,1,not a mean of voxel terms",
    "cross_entropy,GRADIENT,7,'must be 0..2'",
    "cross_entropy dice,GRADIENT,1,names 2",
    "nothing,GRADIENT,1,Unknown loss",
  })
  void whatHasNoMapSaysWhy(String loss, LossMaps.Type type, int label, String expected) {
    String message =
        assertThrows(EvaluationException.class, () -> map(loss, type, label)).getMessage();
    assertTrue(message.contains(expected), message);
  }
}
