package io.github.segqa.metric.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Counts;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.CountMetric;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZeroDivisionTest {
  private static final Counts NO_PREDICTION = new Counts(0, 0, 4, 6);

  private static double value(CountMetric m, Counts c, Map<String, ?> args) {
    return m.valueOf(c, Grid.of(5, 2, 1, 1, "mm"), Args.of(m.descriptor(), args));
  }

  @Test
  void theReasonNamesTheMissingObject() {
    Undefined e =
        assertThrows(Undefined.class, () -> value(new Precision(), NO_PREDICTION, Map.of()));
    assertTrue(e.getMessage().contains("the prediction is empty"), e.getMessage());
    assertTrue(e.getMessage().contains("FN=4"), e.getMessage());
  }

  @Test
  void theReasonSaysThatNothingCounts() {
    Counts none = new Counts(0, 0, 0, 0);
    Undefined e = assertThrows(Undefined.class, () -> value(new Accuracy(), none, Map.of()));
    assertTrue(e.getMessage().contains("no voxel counts"), e.getMessage());
  }

  @Test
  void aNumberReplacesTheMissingValueOnly() {
    assertEquals(0, value(new Precision(), NO_PREDICTION, Map.of("zero_division", 0)));
    assertEquals(1, value(new Mcc(), NO_PREDICTION, Map.of("zero_division", 1)));
    assertEquals(0.6, value(new Npv(), NO_PREDICTION, Map.of("zero_division", 1)));
  }

  @Test
  void bothEmptyIsDecidedByItsOwnRule() {
    Counts empty = new Counts(0, 0, 0, 9);
    Map<String, ?> args = Map.of("both_empty", "worst", "zero_division", 1);
    assertEquals(0, value(new Fbeta(), empty, args));
  }

  @Test
  void otherValuesAreRefused() {
    assertThrows(
        EvaluationException.class,
        () -> value(new Precision(), NO_PREDICTION, Map.of("zero_division", 2)));
  }
}
