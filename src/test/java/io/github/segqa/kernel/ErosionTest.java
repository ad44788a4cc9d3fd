package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.api.SurfaceOptions.DistanceMetric;
import io.github.segqa.api.SurfaceOptions.Surface;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErosionTest {
  private static final List<Grid> GRIDS =
      List.of(
          new Grid(1, 1, 1, 1, 1, 1, 3, "mm"),
          new Grid(64, 4, 3, 1, 1, 1, 3, "mm"),
          new Grid(131, 5, 6, 1, 1, 1, 3, "mm"),
          new Grid(70, 9, 1, 1, 1, 1, 3, "mm"),
          Grid.of(130, 11, 1, 1, "mm"));

  @ParameterizedTest
  @EnumSource(Connectivity.class)
  void borderIsWhereANeighbourIsOutside(Connectivity c) {
    Random random = new Random(3);
    for (Grid grid : GRIDS) {
      for (int trial = 0; trial < 60; trial++) {
        double density = List.of(0.0, 0.5, 0.93, 0.99, 1.0).get(trial % 5);
        Mask mask = RandomMasks.noise(RandomMasks.box(grid, random), density, random);
        for (boolean ignore : new boolean[] {false, true}) {
          compare(mask, grid, c, ignore);
        }
      }
    }
  }

  private static void compare(Mask mask, Grid grid, Connectivity c, boolean ignore) {
    Mask border = Erosion.border(mask, grid, c, ignore);
    assertEquals(mask.box(), border.box());
    SurfaceOptions o = new SurfaceOptions(Surface.BOUNDARY, c, ignore, DistanceMetric.EUCLIDEAN);
    long n = 0;
    for (int z = 0; z < grid.nz(); z++) {
      for (int y = 0; y < grid.ny(); y++) {
        for (int x = 0; x < grid.nx(); x++) {
          boolean expected = mask.get(x, y, z) && BruteSurface.touches(mask, grid, o, x, y, z);
          n += expected ? 1 : 0;
          assertEquals(expected, border.get(x, y, z), x + "," + y + "," + z + " " + ignore + grid);
        }
      }
    }
    assertEquals(n, border.count(), "bits behind the rows must be 0");
  }

  @Test
  void nothingIsLeftOfAnEmptyMask() {
    Grid grid = Grid.of(5, 5, 1, 1, "mm");
    assertTrue(Erosion.erode(new Mask(Box.EMPTY), grid, Connectivity.FULL, false).isEmpty());
  }

  @Test
  void cropKeepsWhatIsInside() {
    Random random = new Random(4);
    Grid grid = new Grid(200, 5, 4, 1, 1, 1, 3, "mm");
    for (int trial = 0; trial < 200; trial++) {
      Mask mask = RandomMasks.noise(RandomMasks.box(grid, random), 0.4, random);
      Box box = RandomMasks.box(grid, random);
      Mask crop = MaskCrop.to(mask, box);
      long n = 0;
      for (int z = 0; z < grid.nz(); z++) {
        for (int y = 0; y < grid.ny(); y++) {
          for (int x = 0; x < grid.nx(); x++) {
            boolean expected = mask.get(x, y, z) && box.contains(x, y, z);
            assertEquals(expected, crop.get(x, y, z));
            n += expected ? 1 : 0;
          }
        }
      }
      assertEquals(n, crop.count(), "bits behind the rows must be 0");
    }
  }
}
