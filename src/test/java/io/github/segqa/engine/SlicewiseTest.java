package io.github.segqa.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.Table;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.metric.surface.Assd;
import io.github.segqa.view.CaseViews;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;

class SlicewiseTest {
  private static final Grid GRID = new Grid(7, 6, 5, 0.5, 2, 3, 3, "mm");
  private static final Slicewise SLICEWISE =
      new Slicewise(new Context(MeasureService.class).service(MeasureService.class));

  private static byte[][] noise(long seed) {
    Random random = new Random(seed);
    byte[][] planes = new byte[GRID.nz()][GRID.planeSize()];
    for (byte[] plane : planes) {
      for (int i = 0; i < plane.length; i++) {
        plane[i] = (byte) random.nextInt(3);
      }
    }
    return planes;
  }

  private static CaseView view(Grid g, LabelVolume reference, LabelVolume prediction) {
    Case data = new Case("test", g, reference, prediction, null, Extras.NONE, Map.of());
    return CaseViews.of(data, ViewOptions.DEFAULT, Progress.NONE);
  }

  private static LabelVolume volume(byte[][] planes) {
    return LabelVolume.of(GRID.nx(), GRID.ny(), planes);
  }

  private static Table table(Map<String, ?> raw) {
    CaseView view = view(GRID, volume(noise(1)), volume(noise(2)));
    return SLICEWISE.table(view.of(1), Args.of(SLICEWISE.descriptor(), raw));
  }

  /** The slice with an axis counted as z, y, x, cut by hand. */
  private static LabelVolume cut(LabelVolume v, int axis, int index) {
    int nx = axis == 2 ? GRID.ny() : GRID.nx();
    int ny = axis == 0 ? GRID.ny() : GRID.nz();
    int[] plane = new int[nx * ny];
    for (int i = 0; i < plane.length; i++) {
      int a = i % nx;
      int b = i / nx;
      plane[i] =
          axis == 0 ? v.get(a, b, index) : axis == 1 ? v.get(a, index, b) : v.get(index, a, b);
    }
    return LabelVolume.of(nx, ny, new int[][] {plane});
  }

  @ParameterizedTest
  @CsvSource({"0, 7, 6, 0.5, 2", "1, 7, 5, 0.5, 3", "2, 6, 5, 2, 3"})
  void valuesAreThoseOfSlicesCutByHand(int axis, int nx, int ny, double sx, double sy) {
    Grid flat = Grid.of(nx, ny, sx, sy, "mm");
    double[] expected = new double[GRID.size(2 - axis)];
    Assd assd = new Assd();
    for (int k = 0; k < expected.length; k++) {
      CaseView slice = view(flat, cut(volume(noise(1)), axis, k), cut(volume(noise(2)), axis, k));
      expected[k] = assd.value(slice.of(1), Args.defaults(assd.descriptor()));
    }
    Table t = table(Map.of("metric", "assd", "axis", axis));
    assertArrayEquals(expected, t.series());
    assertEquals(expected.length, t.rows()[0][0]);
  }

  @Test
  void parametersReachTheMetric() {
    double[] narrow = table(Map.of("metric", "nsd", "params", "tolerance=0")).series();
    double[] wide =
        table(Map.of("metric", "nsd", "params", "tolerance=99,surface=region")).series();
    assertTrue(narrow[0] < 1);
    assertEquals(1, wide[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "dicee, '', Did you mean",
    "confusion_matrix, '', is not a metric of one class",
    "slicewise, '', is not a metric of one class",
    "dice, tolerance=1, dice has no parameter",
    "dice+jaccard, '', must be one metric"
  })
  void whatCannotBeMeasuredIsSaid(String metric, String params, String message) {
    Map<String, String> raw = Map.of("metric", metric, "params", params);
    EvaluationException e = assertThrows(EvaluationException.class, () -> table(raw));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void aFlatImageHasNoSlices() {
    LabelVolume plane = LabelVolume.of(2, 1, new byte[][] {{0, 1}});
    CaseView flat = view(Grid.of(2, 1, 1, 1, "mm"), plane, plane);
    Args defaults = Args.defaults(SLICEWISE.descriptor());
    assertThrows(Undefined.class, () -> SLICEWISE.table(flat.of(1), defaults));
  }
}
