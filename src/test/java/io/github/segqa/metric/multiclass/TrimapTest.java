package io.github.segqa.metric.multiclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Undefined;
import io.github.segqa.metric.Cases;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrimapTest {
  private static final Grid GRID = Grid.of(10, 1, 0.5, 1, "mm");
  private static final int[] R = {1, 1, 1, 1, 1, 0, 0, 0, 0, 9};
  private static final int[] P = {0, 1, 1, 1, 0, 0, 0, 0, 0, 0};

  private static double accuracy(CaseView view, double width) {
    return Cases.value(new TrimapAccuracy(), view, Map.of("width", width));
  }

  @Test
  void theBandGrowsWithThePhysicalWidth() {
    CaseView view = Cases.view(GRID, R, P, null);
    assertEquals(2.0 / 4, accuracy(view, 0.5), 1e-15, "x = 4, 5, 8, 9");
    assertEquals(5.0 / 7, accuracy(view, 1), 1e-15, "x = 3..9");
  }

  @Test
  void ignoredVoxelsDoNotCount() {
    CaseView view = Cases.view(GRID, R, P, 9);
    assertEquals(1.0 / 2, accuracy(view, 0.5), 1e-15, "x = 4, 5");
  }

  @Test
  void anImageOfOneLabelHasNoBand() {
    CaseView view = Cases.view(GRID, new int[10], P, null);
    Undefined e = assertThrows(Undefined.class, () -> accuracy(view, 3));
    assertTrue(e.getMessage().contains("border"), e.getMessage());
  }
}
