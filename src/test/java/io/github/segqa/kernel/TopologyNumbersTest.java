package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopologyNumbersTest {
  @Test
  void eulerNumberIsTheAlternatingSumOfCells() {
    for (Grid g : RandomVolumes.grids()) {
      List<Mask> masks = RandomVolumes.masks(g, 31);
      for (int i = 0; i < masks.size(); i++) {
        for (Connectivity c : List.of(Connectivity.FACE, Connectivity.FULL)) {
          long expected = slowEuler(g, masks.get(i), c == Connectivity.FULL);
          assertEquals(expected, EulerNumber.of(masks.get(i), g, c), g + " mask " + i + " " + c);
        }
      }
    }
  }

  @Test
  void holesAreBackgroundComponentsThatDoNotReachTheOutside() {
    for (Grid g : RandomVolumes.grids()) {
      List<Mask> masks = RandomVolumes.masks(g, 41);
      for (int i = 0; i < masks.size(); i++) {
        Mask m = masks.get(i);
        for (Connectivity c : List.of(Connectivity.FACE, Connectivity.FULL)) {
          BettiNumbers b = BettiNumbers.of(m, g, c);
          String what = g + " mask " + i + " " + c;
          assertEquals(Components.of(m, c).count(), b.b0(), what);
          assertEquals(closedBackground(g, m, c), g.dims() == 2 ? b.b1() : b.b2(), what);
          long euler = EulerNumber.of(m, g, c);
          assertEquals(euler, b.b0() - b.b1() + b.b2(), what);
        }
      }
    }
  }

  @Test
  void ringHasOneTunnelAndShellOneCavity() {
    Grid g = new Grid(5, 5, 3, 1, 1, 1, 3, "voxel");
    Mask ring = new Mask(g.box());
    Mask shell = new Mask(g.box());
    RandomVolumes.each(
        new Box(1, 1, 0, 4, 4, 3),
        (x, y, z) -> {
          if (z == 1 && (x != 2 || y != 2)) {
            ring.set(x, y, z);
          }
          if (x != 2 || y != 2 || z != 1) {
            shell.set(x, y, z);
          }
        });
    assertEquals(new BettiNumbers(1, 1, 0), BettiNumbers.of(ring, g, Connectivity.FULL));
    assertEquals(new BettiNumbers(1, 0, 1), BettiNumbers.of(shell, g, Connectivity.FACE));
  }

  @Test
  void edgeConnectivityHasNoEulerNumber() {
    Grid g = Grid.of(2, 2, 1, 1, "voxel");
    Mask m = new Mask(g.box());
    assertThrows(IllegalArgumentException.class, () -> EulerNumber.of(m, g, Connectivity.EDGE));
  }

  private static long closedBackground(Grid g, Mask m, Connectivity c) {
    int depth = g.dims() == 2 ? 0 : 1;
    Mask rest = new Mask(new Box(-1, -1, -depth, g.nx() + 1, g.ny() + 1, g.nz() + depth));
    RandomVolumes.each(
        rest.box(),
        (x, y, z) -> {
          if (!m.get(x, y, z)) {
            rest.set(x, y, z);
          }
        });
    Connectivity dual = c == Connectivity.FULL ? Connectivity.FACE : Connectivity.FULL;
    return Components.of(rest, dual).count() - 1L;
  }

  /** Cells have even coordinates along axes in which they are thin, odd ones otherwise. */
  private static long slowEuler(Grid g, Mask m, boolean any) {
    long[] sum = {0};
    RandomVolumes.each(
        new Box(
            0,
            0,
            g.dims() == 2 ? 1 : 0,
            2 * g.nx() + 1,
            2 * g.ny() + 1,
            g.dims() == 2 ? 2 : 2 * g.nz() + 1),
        (x, y, z) -> {
          int thin = (1 - x % 2) + (1 - y % 2) + (1 - z % 2);
          int set = 0;
          int all = 0;
          for (int px : new int[] {(x + 1) / 2 - 1, x / 2}) {
            for (int py : new int[] {(y + 1) / 2 - 1, y / 2}) {
              for (int pz : new int[] {(z + 1) / 2 - 1, z / 2}) {
                all++;
                set += m.get(px, py, pz) ? 1 : 0;
              }
            }
          }
          if (any && set > 0) {
            sum[0] += (g.dims() - thin) % 2 == 0 ? 1 : -1;
          } else if (!any && set == all) {
            sum[0] += thin % 2 == 0 ? 1 : -1;
          }
        });
    return sum[0];
  }
}
