package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.Random;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;

class SoftSkeletonTest {
  @Test
  void equalsTheDefinitionVoxelByVoxel() {
    Random random = new Random(11);
    for (Grid grid : RandomVolumes.grids()) {
      for (int iterations : new int[] {0, 1, 4}) {
        Field u = noise(grid, random);
        Field found = new SoftSkeleton(grid, Progress.NONE).of(PlaneSource.of(u), iterations);
        assertSame(definition(u, grid, iterations), found, grid);
      }
    }
  }

  @Test
  void ofACrispObjectIsTheMorphologicalOne() {
    for (Grid grid : RandomVolumes.grids()) {
      for (Mask mask : RandomVolumes.masks(grid, 5)) {
        for (int iterations : new int[] {0, 2, 50}) {
          Field soft =
              new SoftSkeleton(grid, Progress.NONE)
                  .of(PlaneSource.of(mask, grid.box()), iterations);
          Mask crisp = Morphology.skeleton(mask, grid, iterations);
          RandomVolumes.each(
              grid.box(), (x, y, z) -> assertEquals(crisp.get(x, y, z) ? 1 : 0, soft.get(x, y, z)));
        }
      }
    }
  }

  @Test
  void derivativesAreThoseOfCentralDifferences() {
    Random random = new Random(3);
    for (Grid grid :
        new Grid[] {Grid.of(9, 7, 1, 1, "voxel"), new Grid(5, 6, 9, 1, 1, 1, 3, "v")}) {
      Field u = noise(grid, random);
      Field weight = noise(grid, random);
      Field copy = noise(grid, random);
      RandomVolumes.each(grid.box(), (x, y, z) -> put(copy, x, y, z, weight.get(x, y, z)));
      Field slope = new SoftSkeletonGradient(u, grid, 3, Progress.NONE).backward(copy);
      RandomVolumes.each(
          grid.box(),
          (x, y, z) -> {
            double h = 1e-6;
            double v = u.get(x, y, z);
            put(u, x, y, z, v + h);
            double up = weighted(u, weight, grid);
            put(u, x, y, z, v - h);
            double down = weighted(u, weight, grid);
            put(u, x, y, z, v);
            assertEquals((up - down) / (2 * h), slope.get(x, y, z), 1e-8);
          });
    }
  }

  @Test
  void doesNotDependOnTheNumberOfThreads() {
    Grid grid = new Grid(20, 15, 41, 1, 1, 1, 3, "voxel");
    Field u = noise(grid, new Random(8));
    Field one = Parallelization.runWithNumThreads(1, () -> bothWays(u, grid));
    Field many = Parallelization.runWithNumThreads(5, () -> bothWays(u, grid));
    RandomVolumes.each(
        grid.box(), (x, y, z) -> assertEquals(one.get(x, y, z), many.get(x, y, z), 0));
  }

  private static Field bothWays(Field u, Grid grid) {
    SoftSkeletonGradient g = new SoftSkeletonGradient(u, grid, 3, Progress.NONE);
    return g.backward(g.skeleton());
  }

  private static double weighted(Field u, Field weight, Grid grid) {
    Field s = new SoftSkeleton(grid, Progress.NONE).of(PlaneSource.of(u), 3);
    double[] sum = new double[1];
    RandomVolumes.each(grid.box(), (x, y, z) -> sum[0] += s.get(x, y, z) * weight.get(x, y, z));
    return sum[0];
  }

  private static Field noise(Grid grid, Random random) {
    Field u = Field.zeros(grid, Precision.DOUBLE);
    RandomVolumes.each(grid.box(), (x, y, z) -> put(u, x, y, z, random.nextDouble()));
    return u;
  }

  private static void put(Field f, int x, int y, int z, double v) {
    f.doubles()[z][y * f.nx() + x] = v;
  }

  private static Field definition(Field u, Grid grid, int iterations) {
    Field s = Field.zeros(grid, Precision.DOUBLE);
    Field from = u;
    for (int k = 0; k <= iterations; k++) {
      Field source = from;
      Field eroded = extremum(source, grid, 1, -1);
      Field opened = extremum(eroded, grid, 3, 1);
      RandomVolumes.each(
          grid.box(),
          (x, y, z) -> {
            double d = Math.max(0, source.get(x, y, z) - opened.get(x, y, z));
            double before = s.get(x, y, z);
            put(s, x, y, z, before + Math.max(0, d - before * d));
          });
      from = eroded;
    }
    return s;
  }

  /**
   * Minimum (sign -1) or maximum over the neighbours that at most so many coordinates differ in.
   */
  private static Field extremum(Field u, Grid grid, int most, int sign) {
    Field out = Field.zeros(grid, Precision.DOUBLE);
    RandomVolumes.each(
        grid.box(),
        (x, y, z) -> {
          double best = Double.NEGATIVE_INFINITY;
          for (int i = 0; i < 27; i++) {
            int dx = i % 3 - 1;
            int dy = i / 3 % 3 - 1;
            int dz = i / 9 - 1;
            boolean near = Math.abs(dx) + Math.abs(dy) + Math.abs(dz) <= most;
            if (near && grid.box().contains(x + dx, y + dy, z + dz)) {
              best = Math.max(best, sign * u.get(x + dx, y + dy, z + dz));
            }
          }
          put(out, x, y, z, sign * best);
        });
    return out;
  }

  private static void assertSame(Field expected, Field found, Grid grid) {
    assertTrue(expected.nx() == found.nx() && expected.nz() == found.nz());
    RandomVolumes.each(
        grid.box(),
        (x, y, z) ->
            assertEquals(
                expected.get(x, y, z), found.get(x, y, z), 1e-15, () -> x + "," + y + "," + z));
  }
}
