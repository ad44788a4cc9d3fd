package io.github.segqa.metric.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Table;
import io.github.segqa.api.Undefined;
import io.github.segqa.metric.Cases;
import io.github.segqa.metric.boundary.SurfaceOverlapPred;
import io.github.segqa.metric.boundary.SurfaceOverlapRef;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistanceTableTest {
  private static final DistanceTable TABLE = new DistanceTable();

  private static Table table(ClassView view, Map<String, ?> args) {
    return TABLE.table(view, Args.of(TABLE.descriptor(), args));
  }

  @Test
  void eachDistanceIsCountedInBothDirections() {
    int[] r = {1, 1, 0, 0, 0, 0};
    int[] p = {0, 1, 0, 0, 1, 1};
    Table t = table(Cases.view(Grid.of(6, 1, 2, 1, "mm"), r, p, null).of(1), Map.of());
    double[][] expected = {
      {0, 1, 1, 1 / 2.0, 1, 1, 1 / 3.0},
      {2, 1, 1, 1, 0, 0, 1 / 3.0},
      {6, 0, 0, 1, 1, 1, 2 / 3.0},
      {8, 0, 0, 1, 1, 1, 1}
    };
    assertEquals(expected.length, t.rows().length);
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], t.rows()[i], 1e-15);
    }
  }

  @Test
  void theSharesAreTheSurfaceOverlaps() {
    Grid g = Grid.of(17, 13, 0.7, 1.3, "mm");
    ClassView view = Cases.view(g, Cases.random(221, 2, 1), Cases.random(221, 2, 2), null).of(1);
    for (String surface : new String[] {"boundary", "surfel", "region"}) {
      for (double[] row : table(view, Map.of("surface", surface)).rows()) {
        Map<String, ?> at = Map.of("surface", surface, "tolerance", row[0]);
        SurfaceOverlapRef ref = new SurfaceOverlapRef();
        SurfaceOverlapPred pred = new SurfaceOverlapPred();
        assertEquals(ref.value(view, Args.of(ref.descriptor(), at)), row[3], 1e-12);
        assertEquals(pred.value(view, Args.of(pred.descriptor(), at)), row[6], 1e-12);
      }
    }
  }

  @Test
  void withoutASurfaceThereIsNoTable() {
    ClassView view = Cases.row(new int[] {1, 0}, new int[] {0, 0}).of(1);
    assertThrows(Undefined.class, () -> table(view, Map.of()));
  }
}
