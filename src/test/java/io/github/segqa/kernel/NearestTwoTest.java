package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTwoTest {
  private static final List<Grid> GRIDS =
      List.of(
          Grid.of(70, 9, 0.7, 0.9, "mm"),
          new Grid(12, 10, 6, 1, 1, 1, 3, "mm"),
          new Grid(66, 5, 7, 0.7, 0.9, 3, 3, "mm"));

  @ParameterizedTest
  @ValueSource(doubles = {1000, 6.5, 2})
  void sumsAreThoseOfAllDistancesWithinReach(double reach) {
    Random random = new Random(17);
    for (Grid grid : GRIDS) {
      Mask mask = RandomMasks.noise(grid.box(), 0.01, random);
      Components objects = Components.of(mask, Connectivity.FULL);
      assertTrue(objects.count() > 2);
      Field found = new NearestTwo(grid, Precision.DOUBLE, reach, Progress.NONE).sums(objects);
      check(grid, objects, reach, found);
    }
  }

  private static void check(Grid grid, Components objects, double reach, Field found) {
    for (int z = 0; z < grid.nz(); z++) {
      for (int y = 0; y < grid.ny(); y++) {
        for (int x = 0; x < grid.nx(); x++) {
          double[] d = distances(grid, objects, x, y, z);
          double sum = d[0] + d[1];
          if (d[1] <= reach) {
            assertEquals(sum, found.get(x, y, z), 1e-9, x + "," + y + "," + z);
          } else {
            assertTrue(found.get(x, y, z) >= sum - 1e-9, x + "," + y + "," + z);
          }
        }
      }
    }
  }

  private static double[] distances(Grid g, Components objects, int x, int y, int z) {
    double[] d = new double[objects.count()];
    for (int i = 0; i < d.length; i++) {
      d[i] = Double.POSITIVE_INFINITY;
      Mask m = objects.mask(i);
      Box b = m.box();
      for (int w = b.z0(); w < b.z1(); w++) {
        for (int v = b.y0(); v < b.y1(); v++) {
          for (int u = b.x0(); u < b.x1(); u++) {
            if (m.get(u, v, w)) {
              double dz = (w - z) * g.sz();
              double dxy = Math.hypot((u - x) * g.sx(), (v - y) * g.sy());
              d[i] = Math.min(d[i], Math.hypot(dxy, dz));
            }
          }
        }
      }
    }
    Arrays.sort(d);
    return d;
  }
}
