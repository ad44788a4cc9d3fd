package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.Table;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.result.SliceScore;
import io.github.segqa.result.Status;
import io.github.segqa.view.CaseViews;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.Context;

class SliceEvaluatorTest {
  private static final MeasureService MEASURES =
      new Context(MeasureService.class).service(MeasureService.class);

  private static List<SliceScore> slices(Case data, Request request, int axis) {
    return new SliceEvaluator(MEASURES)
        .evaluate(data, request, axis, i -> new double[] {i, 2 * i, 3 * i}, Progress.NONE);
  }

  /** Four slices of two voxels: in both, in the reference, in the prediction, in none. */
  private static Case stack() {
    byte[][] r = {{1, 1}, {1, 0}, {0, 0}, {0, 0}};
    byte[][] p = {{1, 0}, {0, 0}, {1, 1}, {0, 0}};
    Grid grid = new Grid(2, 1, 4, 0.5, 2, 3, 3, "mm");
    return new Case(
        "stack",
        grid,
        LabelVolume.of(2, 1, r),
        LabelVolume.of(2, 1, p),
        null,
        Extras.NONE,
        Map.of());
  }

  @Test
  void everySliceSaysWhatItHas() {
    List<SliceScore> rows = slices(stack(), Request.of("dice", ""), 2);
    assertEquals(
        "BOTH REFERENCE_ONLY PREDICTION_ONLY NEITHER",
        rows.stream().map(r -> r.content().name()).reduce((a, b) -> a + " " + b).orElseThrow());
    assertEquals(
        List.of(2.0, 1.0, 0.0, 0.0), rows.stream().map(SliceScore::referenceArea).toList());
    assertEquals(
        List.of(1.0, 0.0, 2.0, 0.0), rows.stream().map(SliceScore::predictionArea).toList());
    assertEquals(2.0 / 3, rows.get(0).score().value(), 1e-15);
    assertEquals(0, rows.get(1).score().value());
    assertEquals(Status.UNDEFINED, rows.get(3).score().status());
    assertEquals(9, rows.get(3).z());
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 1", "2, 0"})
  void valuesAreThoseOfTheSlicewiseMetric(int axis, int zyx) {
    Case data = Cases.blobs(3, 5);
    Slicewise slicewise = new Slicewise(MEASURES);
    Args args = Args.of(slicewise.descriptor(), Map.of("metric", "assd", "axis", zyx));
    Table expected =
        slicewise.table(CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE).of(2), args);
    List<SliceScore> rows =
        slices(data, Request.builder().metrics("dice assd").classes(List.of(1, 2)).build(), axis);
    int n = data.grid().size(axis);
    assertEquals(4 * n, rows.size());
    for (int i = 0; i < n; i++) {
      SliceScore row = rows.get(3 * n + i);
      assertEquals("assd", row.score().spec());
      assertEquals("2", row.score().label());
      assertEquals(i, row.index());
      assertEquals(expected.series()[i], row.score().value());
      assertEquals("mm", row.score().unit());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"confusion_matrix", "slicewise", "", "dicee"})
  void whatHasNotOneNumberIsRefused(String metrics) {
    assertThrows(EvaluationException.class, () -> slices(stack(), Request.of(metrics, ""), 2));
  }

  @Test
  void aFlatImageHasNoSlices() {
    Case flat = Cases.flat(2, new int[] {0, 1}, new int[] {0, 1});
    EvaluationException e =
        assertThrows(EvaluationException.class, () -> slices(flat, Request.of("dice", ""), 2));
    assertTrue(e.getMessage().contains("3D"), e.getMessage());
  }
}
