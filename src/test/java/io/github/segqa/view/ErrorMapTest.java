package io.github.segqa.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorMapTest {
  private static final int[] LABELS = {0, 1, 2, 5, 200, 255};

  /** Blocks of labels with noise, in one pixel type each. */
  private static LabelVolume labels(Grid grid, Random random) {
    int[][] planes = new int[grid.nz()][grid.planeSize()];
    for (int z = 0; z < planes.length; z++) {
      for (int i = 0; i < planes[z].length; i++) {
        int block = (i % grid.nx() / 4 + i / grid.nx() / 3 + z / 2) % LABELS.length;
        planes[z][i] = LABELS[random.nextInt(3) == 0 ? random.nextInt(LABELS.length) : block];
      }
    }
    return LabelVolume.of(grid.nx(), grid.ny(), planes);
  }

  private static CaseView view(long seed, Integer ignored, List<Integer> classes) {
    Random random = new Random(seed);
    Grid grid =
        new Grid(
            1 + random.nextInt(20),
            1 + random.nextInt(14),
            1 + random.nextInt(6),
            1,
            1,
            2,
            3,
            "mm");
    Case data =
        new Case(
            "random",
            grid,
            labels(grid, random),
            labels(grid, random),
            null,
            Extras.NONE,
            Map.of());
    return CaseViews.of(data, new ViewOptions(ignored, classes, 0.5), Progress.NONE);
  }

  static Stream<CaseView> views() {
    return Stream.iterate(1L, s -> s + 1)
        .limit(12)
        .flatMap(
            s ->
                Stream.of(
                    view(s, null, null),
                    view(s, 255, null),
                    view(s, null, List.of(0, 2, 200)),
                    view(s, 5, List.of(0, 1, 255))));
  }

  /** Counts voxel by voxel what the planes say. */
  private static Map<ErrorKind, Long> swept(ErrorMap map) {
    Map<ErrorKind, Long> n = new EnumMap<>(ErrorKind.class);
    for (ErrorKind kind : ErrorKind.values()) {
      n.put(kind, 0L);
    }
    for (int z = 0; z < map.grid().nz(); z++) {
      for (byte kind : map.plane(z, map.grid().box())) {
        n.merge(ErrorKind.values()[kind], 1L, Long::sum);
      }
    }
    return n;
  }

  @ParameterizedTest
  @MethodSource("views")
  void planesOfALabelHaveTheCountsOfTheMetrics(CaseView view) {
    for (int label : new int[] {0, 1, 5, 255, 77}) {
      ErrorMap map = ErrorMap.of(view, label);
      Map<ErrorKind, Long> n = swept(map);
      Counts counts = view.of(label).counts();
      assertEquals(counts.tp(), n.get(ErrorKind.TRUE_POSITIVE));
      assertEquals(counts.fp(), n.get(ErrorKind.FALSE_POSITIVE));
      assertEquals(counts.fn(), n.get(ErrorKind.FALSE_NEGATIVE));
      assertEquals(counts.tn(), n.get(ErrorKind.TRUE_NEGATIVE));
      assertEquals(0, n.get(ErrorKind.WRONG_LABEL));
      assertEquals(n, map.counts());
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void planesOfAllLabelsHaveTheCountsOfTheTable(CaseView view) {
    Contingency table = view.contingency();
    List<Integer> chosen = view.options().classes();
    long[] n = new long[5];
    table.forEach(
        (r, p, voxels) -> {
          int a = chosen == null || chosen.contains(r) ? r : 0;
          int b = chosen == null || chosen.contains(p) ? p : 0;
          n[a == b ? a == 0 ? 0 : 1 : a == 0 ? 2 : b == 0 ? 3 : 4] += voxels;
        });
    ErrorMap map = ErrorMap.ofAll(view);
    Map<ErrorKind, Long> swept = swept(map);
    for (int k = 0; k < n.length; k++) {
      assertEquals(n[k], swept.get(ErrorKind.values()[k]), ErrorKind.values()[k].text());
    }
    assertEquals(view.grid().voxels() - table.total(), swept.get(ErrorKind.IGNORED));
    assertEquals(swept, map.counts());
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyVoxelFollowsFromItsLabels(CaseView view) {
    Grid g = view.grid();
    Case data = view.data();
    for (int z = 0; z < g.nz(); z++) {
      byte[] kinds = ErrorMap.of(view, 2).plane(z, g.box());
      for (int i = 0; i < kinds.length; i++) {
        int r = data.reference().get(i % g.nx(), i / g.nx(), z);
        int p = data.prediction().get(i % g.nx(), i / g.nx(), z);
        boolean ignored = Integer.valueOf(r).equals(view.options().ignoreLabel());
        int expected = ignored ? 5 : r == 2 ? p == 2 ? 1 : 3 : p == 2 ? 2 : 0;
        assertEquals(expected, kinds[i]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void partsAreCutFromThePlaneAndTheBoxHoldsAllErrors(CaseView view) {
    Grid g = view.grid();
    for (ErrorMap map : List.of(ErrorMap.ofAll(view), ErrorMap.of(view, 200))) {
      Box part = new Box(g.nx() / 3, g.ny() / 4, 0, g.nx(), g.ny(), 1);
      for (int z = 0; z < g.nz(); z++) {
        byte[] whole = map.plane(z, g.box());
        byte[] cut = map.plane(z, part);
        for (int i = 0; i < cut.length; i++) {
          int at = (part.y0() + i / part.nx()) * g.nx() + part.x0() + i % part.nx();
          assertEquals(whole[at], cut[i]);
        }
        for (int i = 0; i < whole.length; i++) {
          boolean nothing = whole[i] == 0 || whole[i] == ErrorKind.IGNORED.ordinal();
          assertTrue(nothing || map.box().contains(i % g.nx(), i / g.nx(), z));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void worstPlaneHasMostErrors(CaseView view) {
    ErrorMap map = ErrorMap.of(view, 2);
    long[] errors = new long[view.grid().nz()];
    for (int z = 0; z < errors.length; z++) {
      for (byte kind : map.plane(z, view.grid().box())) {
        errors[z] += kind == 2 || kind == 3 ? 1 : 0;
      }
    }
    int worst = map.worstPlane();
    for (int z = 0; z < errors.length; z++) {
      assertTrue(z < worst ? errors[z] < errors[worst] : errors[z] <= errors[worst]);
    }
    assertEquals(errors.length / 2, ErrorMap.of(view, 99).worstPlane());
  }

  @Test
  void slicesAcrossOtherAxesShowTheSameVoxels() {
    CaseView view = view(3, 255, null);
    Grid g = view.grid();
    for (int x = 0; x < g.nx(); x++) {
      CaseView slice = view.slice(0, x);
      byte[] kinds = ErrorMap.ofAll(slice).plane(0, slice.grid().box());
      for (int i = 0; i < kinds.length; i++) {
        byte[] plane = ErrorMap.ofAll(view).plane(i / g.ny(), g.box());
        assertEquals(plane[i % g.ny() * g.nx() + x], kinds[i]);
      }
    }
  }
}
