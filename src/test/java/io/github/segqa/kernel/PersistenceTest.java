package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersistenceTest {
  @Test
  void ofACrispObjectCountsItsBettiNumbers() {
    for (Grid grid : RandomVolumes.grids()) {
      for (Mask mask : RandomVolumes.masks(grid, 9)) {
        Field p = Field.zeros(grid, Precision.SINGLE);
        RandomVolumes.each(
            grid.box(), (x, y, z) -> p.floats()[z][y * grid.nx() + x] = mask.get(x, y, z) ? 1 : 0);
        BettiNumbers betti = BettiNumbers.of(mask, grid, Connectivity.FULL);
        Persistence persistence = new Persistence(p, grid, Progress.NONE);
        long[] found =
            IntStream.range(0, grid.dims())
                .mapToLong(d -> alive(persistence.pairs(d), p))
                .toArray();
        long[] expected =
            Arrays.copyOf(new long[] {betti.b0(), betti.b1(), betti.b2()}, found.length);
        assertEquals(Arrays.toString(expected), Arrays.toString(found), grid::toString);
      }
    }
  }

  /** Features born in the object; those that never die included. */
  private static long alive(PersistencePairs pairs, Field p) {
    long n = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int v = pairs.birth(i);
      int plane = p.nx() * p.ny();
      n += p.floats()[v / plane][v % plane] > 0 ? 1 : 0;
    }
    return n;
  }

  /** The Euler number of every superlevel set follows from the pairs of all dimensions. */
  @Test
  void pairsOfAllDimensionsGiveTheEulerNumberAtEveryLevel() {
    Grid grid = new Grid(7, 6, 5, 1, 1, 1, 3, "voxel");
    Random random = new Random(12);
    for (int trial = 0; trial < 10; trial++) {
      Field p = Field.zeros(grid, Precision.DOUBLE);
      RandomVolumes.each(
          grid.box(), (x, y, z) -> p.doubles()[z][y * grid.nx() + x] = random.nextInt(9) / 8.0);
      Persistence persistence = new Persistence(p, grid, Progress.NONE);
      for (double level = 0.0625; level < 1; level += 0.125) {
        long euler = 0;
        for (int d = 0; d < 3; d++) {
          PersistencePairs pairs = persistence.pairs(d);
          for (int i = 0; i < pairs.size(); i++) {
            boolean dead =
                pairs.death(i) != PersistencePairs.NEVER
                    && persistence.value(pairs.death(i)) > level;
            boolean born = persistence.value(pairs.birth(i)) > level;
            euler += born && !dead ? d == 1 ? -1 : 1 : 0;
          }
        }
        Mask above = ThresholdMask.above(p, level, grid, Progress.NONE);
        assertEquals(EulerNumber.of(above, grid, Connectivity.FULL), euler, "level " + level);
      }
    }
  }

  @Test
  void ordersVoxelsByValueThenIndex() {
    Grid grid = new Grid(9, 5, 4, 1, 1, 1, 3, "voxel");
    Random random = new Random(1);
    for (Precision precision : Precision.values()) {
      Field p = Field.zeros(grid, precision);
      RandomVolumes.each(
          grid.box(),
          (x, y, z) ->
              p.write(
                  z,
                  y * grid.nx() + x,
                  1,
                  new double[] {random.nextBoolean() ? random.nextDouble() : 0.25}));
      int[] expected =
          IntStream.range(0, (int) grid.voxels())
              .boxed()
              .sorted(Comparator.comparingDouble(i -> -value(p, i)))
              .mapToInt(i -> i)
              .toArray();
      assertEquals(Arrays.toString(expected), Arrays.toString(VoxelOrder.descending(p)));
    }
  }

  private static double value(Field p, int i) {
    return p.get(i % p.nx(), i / p.nx() % p.ny(), i / p.nx() / p.ny());
  }
}
