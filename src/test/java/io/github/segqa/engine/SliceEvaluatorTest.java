package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.Table;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.result.Position;
import io.github.segqa.result.SliceScore;
import io.github.segqa.result.Status;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
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

  private static final Position ORIGIN = new Position(0, 0, 0, "mm");

  private static List<SliceScore> slices(Case data, Request request, int axis) {
    return new SliceEvaluator(MEASURES)
        .evaluate(data, request, axis, i -> new Position(i, 2 * i, 3 * i, "voxel"), Progress.NONE);
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
    assertEquals(new Position(3, 6, 9, "voxel"), rows.get(3).position());
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

  @Test
  void aLossIsThatOfTheSliceAsAnImage() {
    byte[][] labels = {{1, 1, 0, 0}, {0, 1, 0, 0}};
    float[][] p = {{0.9f, 0.6f, 0.2f, 0.1f}, {0.3f, 0.4f, 0.2f, 0.1f}};
    Case data = probabilities(labels, p);
    List<SliceScore> rows = slices(data, Request.of("", "soft_dice cross_entropy"), 2);
    assertEquals(4, rows.size());
    for (int z = 0; z < 2; z++) {
      double sum = 0;
      for (int i = 0; i < 4; i++) {
        sum -= Math.log(labels[z][i] == 1 ? p[z][i] : 1.0 - p[z][i]);
      }
      SliceScore row = rows.get(2 + z);
      assertEquals("cross_entropy", row.score().spec());
      assertEquals("mean", row.score().label());
      assertEquals(z, row.index());
      assertEquals(sum / 4, row.score().value(), 1e-7);
      assertEquals(2.0 - z, row.referenceArea());
    }
  }

  private static Case probabilities(byte[][] labels, float[][] p) {
    return new Case(
        "soft",
        new Grid(2, 2, labels.length, 1, 1, 2, 3, "mm"),
        LabelVolume.of(2, 2, labels),
        null,
        List.of(Field.of(2, 2, p)),
        Extras.NONE,
        Map.of());
  }

  /** Slices lack some classes, which a mean over classes still counts. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theClassesOfALossAreThoseOfTheWholeCase(int axis) {
    Case all = Cases.blobs(4, 7);
    Case hard =
        new Case(
            "hard", all.grid(), all.reference(), all.prediction(), null, Extras.NONE, Map.of());
    for (Case data : List.of(all, hard)) {
      CaseView view = CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE);
      for (int i = 0; i < data.grid().size(axis); i++) {
        assertEquals(4, CaseViews.slice(view, axis, i).soft().classes());
        assertEquals(4, view.slice(axis, i).soft().classes());
      }
    }
  }

  /** A voxel-wise loss of the volume is the mean of its slices along any axis. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void slicesOfAVoxelwiseLossAverageToThatOfTheVolume(int axis) {
    Case data = Cases.blobs(3, 11);
    Request request = Request.of("", "cross_entropy");
    double volume =
        new Evaluator(MEASURES).evaluate(data, request, Progress.NONE).scores().get(0).value();
    double mean =
        slices(data, request, axis).stream()
            .mapToDouble(r -> r.score().value())
            .average()
            .orElseThrow();
    assertEquals(volume, mean, 1e-12);
  }

  /** The ignored voxels of a slice are those of the volume. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void ignoredVoxelsAreLeftOutOfSlicesToo(int axis) {
    Case data = Cases.blobs(4, 11);
    Request request = Request.builder().losses("cross_entropy").ignoreLabel(3).build();
    CaseView view = CaseViews.of(data, request.viewOptions(), Progress.NONE);
    List<SliceScore> rows = slices(data, request, axis);
    double sum = 0;
    for (SliceScore r : rows) {
      long kept = view.slice(axis, r.index()).soft().kept();
      sum += kept == 0 ? 0 : kept * r.score().value();
    }
    double volume =
        new Evaluator(MEASURES).evaluate(data, request, Progress.NONE).scores().get(0).value();
    assertEquals(volume, sum / view.soft().kept(), 1e-12);
  }

  @Test
  void aLossThatCannotBeComputedSaysWhy() {
    SliceScore row = slices(stack(), Request.of("", "region_mutual_information"), 2).get(0);
    assertEquals(Status.UNDEFINED, row.score().status());
    assertTrue(row.score().note().contains("cannot hold a patch"), row.score()::note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confusion_matrix", "slicewise", "", "dicee"})
  void whatHasNotOneNumberIsRefused(String metrics) {
    assertThrows(EvaluationException.class, () -> slices(stack(), Request.of(metrics, ""), 2));
  }

  @Test
  void progressIsToldAndEscapeStops() {
    List<String> told = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public synchronized void update(String task, double fraction) {
            told.add(task + " " + fraction);
          }

          @Override
          public synchronized boolean cancelled() {
            return told.contains("Measuring slices 0.5");
          }
        };
    Request request = Request.of("dice", "soft_dice");
    SliceEvaluator slices = new SliceEvaluator(MEASURES);
    assertThrows(
        Progress.Cancelled.class,
        () ->
            Parallel.withThreads(
                1, () -> slices.evaluate(stack(), request, 2, i -> ORIGIN, progress)));
    assertEquals(List.of("Measuring slices 0.25", "Measuring slices 0.5"), told);
  }

  @Test
  void aFlatImageHasNoSlices() {
    Case flat = Cases.flat(2, new int[] {0, 1}, new int[] {0, 1});
    EvaluationException e =
        assertThrows(EvaluationException.class, () -> slices(flat, Request.of("dice", ""), 2));
    assertTrue(e.getMessage().contains("3D"), e.getMessage());
  }
}
