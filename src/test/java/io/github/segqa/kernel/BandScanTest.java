package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.segqa.api.Contingency;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.Optional;
import java.util.Random;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;

/** Pairs of labels in a band, against one voxel after the other. */
class BandScanTest {
  private final Grid grid = new Grid(13, 7, 5, 0.7, 0.9, 3, 3, "mm");
  private final Random random = new Random(3);
  private final LabelVolume r = labels();
  private final LabelVolume p = labels();
  private final Mask ignored = new Mask(grid.box());

  private LabelVolume labels() {
    int[][] planes = new int[grid.nz()][];
    for (int z = 0; z < planes.length; z++) {
      planes[z] = random.ints(grid.planeSize(), 0, 3).toArray();
    }
    return LabelVolume.of(grid.nx(), grid.ny(), planes);
  }

  private void check(Precision precision) {
    Field distance = Field.zeros(grid, precision);
    long[][] expected = new long[3][3];
    for (int z = 0; z < grid.nz(); z++) {
      for (int i = 0; i < grid.planeSize(); i++) {
        int x = i % grid.nx();
        int y = i / grid.nx();
        int steps = random.nextInt(5);
        distance.write(z, i, 1, new double[] {steps * 0.7});
        if (random.nextInt(4) == 0) {
          ignored.set(x, y, z);
        }
        if (steps <= 3 && !ignored.get(x, y, z)) {
          expected[r.get(x, y, z)][p.get(x, y, z)]++;
        }
      }
    }
    BandScan scan = new BandScan(r, p, Optional.of(ignored), Progress.NONE);
    for (int threads : new int[] {1, 4}) {
      Contingency found =
          Parallelization.runWithNumThreads(threads, () -> scan.count(distance, 2.1));
      assertArrayEquals(expected, found.table(), threads + " threads");
    }
  }

  @Test
  void voxelsAtTheWidthCount() {
    check(Precision.DOUBLE);
  }

  @Test
  void voxelsAtTheWidthCountInFloatsToo() {
    check(Precision.SINGLE);
  }
}
