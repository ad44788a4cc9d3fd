package io.github.segqa.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.engine.Cases;
import io.github.segqa.view.CaseViews;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPlanesTest {
  /** Label 3 is ignored, so that some slices have no errors in some planes. */
  @ParameterizedTest
  @CsvSource({"0, 5", "1, 5", "0, 8", "1, 8"})
  void planesAreThoseOfALoopOverAllVoxels(int axis, long seed) {
    Case data = Cases.blobs(4, seed);
    CaseView view = CaseViews.of(data, new ViewOptions(3, null, 0.5), Progress.NONE);
    int n = data.grid().size(axis);
    int[] expected = new int[n];
    for (int i = 0; i < n; i++) {
      int most = 0;
      expected[i] = -1;
      for (int z = 0; z < data.grid().nz(); z++) {
        int wrong = wrong(view, axis, i, z);
        expected[i] = wrong > most ? z : expected[i];
        most = Math.max(most, wrong);
      }
    }
    assertTrue(Arrays.stream(expected).distinct().count() > 2);
    assertEquals(Arrays.toString(expected), Arrays.toString(ErrorPlanes.of(view, axis)));
  }

  private static int wrong(CaseView view, int axis, int index, int z) {
    int wrong = 0;
    for (int j = 0; j < view.grid().size(1 - axis); j++) {
      int x = axis == 0 ? index : j;
      int y = axis == 0 ? j : index;
      boolean kept = view.data().reference().get(x, y, z) != 3;
      wrong += kept && view.reference().get(x, y, z) != view.prediction().get(x, y, z) ? 1 : 0;
    }
    return wrong;
  }

  @Test
  void slicesWithoutErrorsHaveNoPlane() {
    Case data = Cases.blobs(2, 1);
    Case same =
        new Case(
            "same",
            data.grid(),
            data.reference(),
            data.reference(),
            null,
            data.extras(),
            data.labelNames());
    CaseView view = CaseViews.of(same, ViewOptions.DEFAULT, Progress.NONE);
    assertTrue(Arrays.stream(ErrorPlanes.of(view, 1)).allMatch(z -> z == -1));
  }
}
