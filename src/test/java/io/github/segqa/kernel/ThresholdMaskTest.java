package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThresholdMaskTest {
  @Test
  void holdsTheVoxelsAboveTheThresholdAndNotThoseAtIt() {
    Random random = new Random(2);
    for (Grid grid : RandomVolumes.grids()) {
      for (Precision precision : Precision.values()) {
        Field field = Field.zeros(grid, precision);
        RandomVolumes.each(
            grid.box(),
            (x, y, z) ->
                field.write(
                    z, y * grid.nx() + x, 1, new double[] {random.nextInt(5) / 4.0 - 0.25}));
        Mask mask = ThresholdMask.above(field, 0.5, grid, Progress.NONE);
        long[] n = new long[1];
        RandomVolumes.each(
            grid.box(),
            (x, y, z) -> {
              boolean above = field.get(x, y, z) > 0.5;
              n[0] += above ? 1 : 0;
              assertEquals(above, mask.get(x, y, z));
            });
        assertEquals(n[0], mask.count(), "bits behind the rows must be 0");
      }
    }
  }

  @Test
  void extremesAreThoseOfAllVoxels() {
    Field field = Field.of(2, 1, new double[][] {{-3, 0}, {-0.5, 7}});
    assertEquals(new Extremes(-3, 7, -0.5), Extremes.of(field, Progress.NONE));
    Field positive = Field.of(1, 1, new float[][] {{2}});
    assertEquals(
        new Extremes(2, 2, Double.NEGATIVE_INFINITY), Extremes.of(positive, Progress.NONE));
  }
}
