package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.segqa.api.Box;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.RandomLabels.Pixels;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelScanTest {
  private static final int[] SMALL = {0, 1, 2, 127, 128, 200, 255};
  private static final int[] MEDIUM = {0, 1, 255, 256, 32768, 65535};
  private static final int[] LARGE = {0, 1, 65536, 1 << 24, Integer.MAX_VALUE};

  private static int[] labels(Pixels a, Pixels b) {
    if (a == Pixels.BYTE || b == Pixels.BYTE) {
      return SMALL;
    }
    return a == Pixels.SHORT || b == Pixels.SHORT ? MEDIUM : LARGE;
  }

  @ParameterizedTest
  @CsvSource({
    "BYTE,BYTE,1,1,1", "BYTE,BYTE,7,3,2", "BYTE,BYTE,64,5,3", "BYTE,BYTE,61,9,4",
    "SHORT,SHORT,13,7,5", "INT,INT,17,6,5", "BYTE,SHORT,19,4,3", "INT,BYTE,9,9,2"
  })
  void countsAndBoxesEqualThoseOfSingleVoxels(Pixels a, Pixels b, int nx, int ny, int nz) {
    Random random = new Random(nx * 31L + ny);
    LabelVolume r = RandomLabels.runs(nx, ny, nz, labels(a, b), a, random);
    LabelVolume p = RandomLabels.runs(nx, ny, nz, labels(a, b), b, random);
    compare(r, p, LabelScan.of(r, p, Progress.NONE), -1);
    compare(r, p, LabelScan.ignoring(r, p, 1, Progress.NONE), 1);
  }

  private static void compare(LabelVolume r, LabelVolume p, LabelScan scan, int ignored) {
    TreeMap<Integer, Box> boxes = new TreeMap<>();
    TreeMap<String, Long> counts = new TreeMap<>();
    for (int z = 0; z < r.nz(); z++) {
      for (int y = 0; y < r.ny(); y++) {
        for (int x = 0; x < r.nx(); x++) {
          if (r.get(x, y, z) != ignored) {
            Box one = new Box(x, y, z, x + 1, y + 1, z + 1);
            boxes.merge(r.get(x, y, z), one, Box::union);
            boxes.merge(p.get(x, y, z), one, Box::union);
            counts.merge(r.get(x, y, z) + " " + p.get(x, y, z), 1L, Long::sum);
          }
        }
      }
    }
    Contingency table = scan.contingency();
    assertArrayEquals(
        boxes.keySet().stream().mapToInt(Integer::intValue).toArray(), table.labels());
    boxes.forEach((label, box) -> assertEquals(box, scan.box(label), "box of " + label));
    assertArrayEquals(
        counts.values().stream().mapToLong(Long::longValue).sorted().toArray(),
        Arrays.stream(table.table())
            .flatMapToLong(Arrays::stream)
            .filter(n -> n > 0)
            .sorted()
            .toArray());
    for (int i : table.labels()) {
      for (int j : table.labels()) {
        assertEquals(counts.getOrDefault(i + " " + j, 0L), table.count(i, j), i + " with " + j);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void doesNotDependOnTheNumberOfThreads(int threads) {
    Random random = new Random(5);
    LabelVolume r = RandomLabels.runs(33, 12, 20, SMALL, Pixels.BYTE, random);
    LabelVolume p = RandomLabels.runs(33, 12, 20, SMALL, Pixels.BYTE, random);
    List<LabelScan.Pair> serial =
        Parallelization.runSingleThreaded(() -> LabelScan.of(r, p, Progress.NONE).pairs());
    assertEquals(
        serial,
        Parallelization.runWithNumThreads(
            threads, () -> LabelScan.of(r, p, Progress.NONE).pairs()));
  }

  @Test
  void manyLabelsGrowTheTable() {
    int[][] plane = new int[1][3000];
    for (int i = 0; i < 3000; i++) {
      plane[0][i] = i * 700_001 & Integer.MAX_VALUE;
    }
    LabelVolume v = LabelVolume.of(3000, 1, plane);
    LabelScan scan = LabelScan.of(v, v, Progress.NONE);
    assertEquals(3000, scan.pairs().size());
    assertEquals(new Box(17, 0, 0, 18, 1, 1), scan.box(plane[0][17]));
    assertEquals(1, scan.contingency().count(plane[0][17], plane[0][17]));
    assertEquals(0, scan.contingency().count(plane[0][17], plane[0][18]));
  }

  @Test
  void absentLabelHasAnEmptyBox() {
    LabelVolume v = LabelVolume.of(4, 1, new byte[][] {{0, 3, 3, 0}});
    LabelScan scan = LabelScan.of(v, v, Progress.NONE);
    assertEquals(Box.EMPTY, scan.box(7));
    assertEquals(new Box(1, 0, 0, 3, 1, 1), scan.foreground());
  }

  @Test
  void refusesImagesOfDifferentSize() {
    LabelVolume a = LabelVolume.of(4, 1, new byte[1][4]);
    LabelVolume b = LabelVolume.of(2, 2, new byte[1][4]);
    assertThrows(IllegalArgumentException.class, () -> LabelScan.of(a, b, Progress.NONE));
  }
}
