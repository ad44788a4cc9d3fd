package io.github.segqa.engine;

import io.github.segqa.api.Case;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Kind;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.result.Score;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import org.scijava.Context;

/**
 * A pair of 512 x 512 x 256 voxels with 104 organs, as whole-body CT has them, evaluated with the
 * overview: a program of its own, so that its memory can be limited.
 */
public final class LargeCase {
  static final int LABELS = 104;
  static final int WATCHED = 77;
  private static final int NX = 512;
  private static final int NY = 512;
  private static final int NZ = 256;

  /** Organs stand in cells of this size, side by side. */
  private static final int CELL = 85;

  private static final int COLUMNS = NX / CELL;
  private static final int ROWS = NY / CELL;

  private LargeCase() {}

  /** Ellipsoids; those of the prediction are moved by one to three voxels. */
  private static byte[][] organs(boolean prediction) {
    byte[][] planes = new byte[NZ][NX * NY];
    for (int label = 1; label <= LABELS; label++) {
      int cell = label - 1;
      int moved = prediction ? 1 + label % 3 : 0;
      int x = CELL * (cell % COLUMNS) + CELL / 2 + moved;
      int y = CELL * (cell / COLUMNS % ROWS) + CELL / 2;
      int z = CELL * (cell / (COLUMNS * ROWS)) + CELL / 2 - moved;
      paint(planes, (byte) label, new int[] {x, y, z}, 25 + label % 14);
    }
    return planes;
  }

  private static void paint(byte[][] planes, byte label, int[] c, int radius) {
    for (int z = c[2] - radius; z <= c[2] + radius; z++) {
      for (int y = c[1] - radius; y <= c[1] + radius; y++) {
        int rest = radius * radius - (y - c[1]) * (y - c[1]) - (z - c[2]) * (z - c[2]);
        for (int x = c[0] - radius; x <= c[0] + radius && rest >= 0; x++) {
          if ((x - c[0]) * (x - c[0]) <= rest) {
            planes[z][y * NX + x] = label;
          }
        }
      }
    }
  }

  /** Dice by looking at all voxels. */
  private static double dice(byte[][] reference, byte[][] prediction, byte label) {
    long both = 0;
    long sizes = 0;
    for (int z = 0; z < NZ; z++) {
      for (int i = 0; i < NX * NY; i++) {
        boolean r = reference[z][i] == label;
        boolean p = prediction[z][i] == label;
        both += r && p ? 1 : 0;
        sizes += (r ? 1 : 0) + (p ? 1 : 0);
      }
    }
    return 2.0 * both / sizes;
  }

  /**
   * Prints the number of scores, of those that could not be computed, a Dice, the same by looking,
   * seconds, and the largest heap in MB.
   *
   * @param args none
   */
  public static void main(String[] args) {
    byte[][] r = organs(false);
    byte[][] p = organs(true);
    LabelVolume reference = LabelVolume.of(NX, NY, r);
    LabelVolume prediction = LabelVolume.of(NX, NY, p);
    Grid grid = new Grid(NX, NY, NZ, 0.8, 0.8, 1.5, 3, "mm");
    Case data = new Case("large", grid, reference, prediction, null, Extras.NONE, Map.of());
    MeasureService measures = new Context(MeasureService.class).service(MeasureService.class);
    long start = System.nanoTime();
    List<Score> scores =
        new Evaluator(measures)
            .evaluate(data, Request.of("preset:overview", ""), Progress.NONE)
            .scores();
    double seconds = (System.nanoTime() - start) / 1e9;
    double dice =
        scores.stream()
            .filter(s -> s.kind() == Kind.METRIC && s.spec().equals("dice"))
            .filter(s -> s.label().equals(String.valueOf(WATCHED)))
            .findFirst()
            .orElseThrow()
            .value();
    long failed = scores.stream().filter(s -> !s.computed() || Double.isNaN(s.value())).count();
    System.out.println(scores.size() + " " + failed);
    System.out.println(dice + " " + dice(r, p, (byte) WATCHED));
    System.out.printf("%.1f s, %d MB%n", seconds, peak() >> 20);
    System.exit(0);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(u -> u.getUsed())
        .sum();
  }
}
