package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceOptions;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurfaceSizeTest {
  private static final SurfaceOptions SURFELS =
      new SurfaceOptions(
          SurfaceOptions.Surface.SURFEL,
          Connectivity.FACE,
          false,
          SurfaceOptions.DistanceMetric.EUCLIDEAN);

  @Test
  void isTheTotalWeightOfTheElements() {
    Random random = new Random(3);
    for (int trial = 0; trial < 20; trial++) {
      boolean flat = trial % 2 == 0;
      Grid grid = new Grid(80, 9, flat ? 1 : 7, 0.7, 0.9, flat ? 1 : 3, flat ? 2 : 3, "mm");
      Mask mask = RandomMasks.noise(RandomMasks.box(grid, random), random.nextDouble(), random);
      double expected =
          NearestSurface.distances(mask, mask, grid, SURFELS, Progress.NONE)
              .toPrediction()
              .totalWeight();
      assertEquals(expected, SurfaceSize.of(mask, grid, Progress.NONE), 1e-9 * (1 + expected));
    }
  }

  @Test
  void ofNothingIsZero() {
    Grid grid = Grid.of(5, 5, 1, 1, "mm");
    assertEquals(0, SurfaceSize.of(new Mask(Box.EMPTY), grid, Progress.NONE));
    assertEquals(0, SurfaceSize.of(new Mask(grid.box()), grid, Progress.NONE));
  }
}
