package io.github.segqa.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.api.ViewOptions;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps of distances that are shown are those of metrics and losses. */
class SurfaceMapTest {
  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  private static CaseView view(long seed) {
    Random random = new Random(seed);
    Grid grid =
        new Grid(
            4 + random.nextInt(16),
            4 + random.nextInt(12),
            1 + random.nextInt(6),
            0.7,
            0.9,
            3,
            3,
            "mm");
    byte[][] r = new byte[grid.nz()][grid.planeSize()];
    byte[][] p = new byte[grid.nz()][grid.planeSize()];
    for (int z = 0; z < r.length; z++) {
      for (int i = 0; i < r[z].length; i++) {
        int block = (i % grid.nx() / 5 + i / grid.nx() / 4 + z / 2) % 3;
        r[z][i] = (byte) (random.nextInt(12) == 0 ? random.nextInt(3) : block);
        p[z][i] = (byte) (random.nextInt(6) == 0 ? random.nextInt(3) : block);
      }
    }
    r[0][0] = 3;
    p[p.length - 1][0] = 3;
    Case data =
        new Case(
            "random",
            grid,
            LabelVolume.of(grid.nx(), grid.ny(), r),
            LabelVolume.of(grid.nx(), grid.ny(), p),
            null,
            Extras.NONE,
            Map.of());
    Integer ignored = seed % 3 == 0 ? 2 : null;
    return CaseViews.of(data, new ViewOptions(ignored, null, 0.5), Progress.NONE);
  }

  private static double[] listed(ClassView view, Side side) {
    SurfaceDistances both = view.surface(SurfaceOptions.DEFAULT);
    DirectedDistances d = side == Side.PREDICTION ? both.toReference() : both.toPrediction();
    double[] sorted = new double[(int) d.size()];
    System.arraycopy(d.positive(), 0, sorted, (int) d.zeros(), d.positive().length);
    return sorted;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sortedDistancesAreThoseOfTheMetrics(long seed) {
    CaseView view = view(seed);
    for (Side side : Side.values()) {
      for (int label : new int[] {1, 2, 3}) {
        double[] expected = listed(view.of(label), side);
        double[] found = SurfaceMap.of(view, side, new int[] {label}).sorted();
        assertArrayEquals(expected, found);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySurfaceVoxelHasItsDistanceAndNoOtherHas(long seed) {
    CaseView view = view(seed);
    Grid g = view.grid();
    SurfaceMap map = SurfaceMap.of(view, Side.PREDICTION, new int[] {1, 2, 3});
    Field field = map.field();
    for (int z = 0; z < g.nz(); z++) {
      for (int y = 0; y < g.ny(); y++) {
        for (int x = 0; x < g.nx(); x++) {
          double expected = Double.NaN;
          for (int label : new int[] {1, 2, 3}) {
            if (atEdge(view.of(label).prediction(), x, y, z)) {
              expected = nearest(view.of(label).reference(), g, x, y, z);
            }
          }
          assertEquals((float) expected, (float) field.get(x, y, z), 1e-6f);
        }
      }
    }
  }

  private static boolean atEdge(Mask m, int x, int y, int z) {
    return m.get(x, y, z)
        && !(m.get(x - 1, y, z)
            && m.get(x + 1, y, z)
            && m.get(x, y - 1, z)
            && m.get(x, y + 1, z)
            && m.get(x, y, z - 1)
            && m.get(x, y, z + 1));
  }

  private static double nearest(Mask m, Grid g, int x, int y, int z) {
    double best = Double.POSITIVE_INFINITY;
    Box b = m.box();
    for (int w = b.z0(); w < b.z1(); w++) {
      for (int v = b.y0(); v < b.y1(); v++) {
        for (int u = b.x0(); u < b.x1(); u++) {
          if (atEdge(m, u, v, w)) {
            double dx = (u - x) * g.sx();
            double dy = (v - y) * g.sy();
            double dz = (w - z) * g.sz();
            best = Math.min(best, Math.sqrt(dx * dx + dy * dy + dz * dz));
          }
        }
      }
    }
    return best;
  }

  @Test
  void farthestPlaneHoldsTheLargestFiniteDistance() {
    CaseView view = view(4);
    SurfaceMap map = SurfaceMap.of(view, Side.REFERENCE, new int[] {1, 2, 3});
    double largest = map.sorted()[map.sorted().length - 1];
    double there = Arrays.stream(map.distances(map.farthestPlane())).max().orElseThrow();
    assertEquals(largest, there);
    assertTrue(largest > 0);
  }

  /** The losses work on probabilities: here the labels themselves, 0 and 1. */
  @ParameterizedTest
  @MethodSource("seeds")
  void signedMapsAreThoseOfTheLosses(long seed) {
    CaseView view = view(seed);
    Grid g = view.grid();
    for (int label = 1; label <= 3; label++) {
      Field reference = DistanceMaps.of(view.of(label), Side.REFERENCE);
      Field prediction = DistanceMaps.of(view.of(label), Side.PREDICTION);
      Field expectedReference = DistanceMaps.reference(view.soft(), label);
      Field expectedPrediction = DistanceMaps.decided(view.soft(), label);
      for (int z = 0; z < g.nz(); z++) {
        assertArrayEquals(expectedReference.doubles()[z], reference.doubles()[z]);
        assertArrayEquals(expectedPrediction.doubles()[z], prediction.doubles()[z]);
      }
    }
  }
}
