package io.github.segqa.metric.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Args;
import io.github.segqa.api.Measure;
import io.github.segqa.metric.boundary.AddedPathLength;
import io.github.segqa.metric.boundary.Nsd;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitsTest {
  @Test
  void stepsAreCountedInVoxels() {
    assertEquals("spacing", unit(new Assd(), Map.of()));
    assertEquals("voxel", unit(new Assd(), Map.of("distance_metric", "taxicab")));
    assertEquals("voxel", unit(new Hausdorff(), Map.of("distance_metric", "chessboard")));
    assertEquals("1", unit(new Nsd(), Map.of("distance_metric", "chessboard")));
  }

  @Test
  void addedPathLengthHasTheUnitAskedFor() {
    assertEquals("voxel", unit(new AddedPathLength(), Map.of()));
    assertEquals("spacing", unit(new AddedPathLength(), Map.of("unit", "physical")));
  }

  private static String unit(Measure m, Map<String, Object> raw) {
    return m.unit(Args.of(m.descriptor(), raw));
  }
}
