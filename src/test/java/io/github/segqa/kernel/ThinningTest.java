package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinningTest {
  private static final int[][] DIRECTIONS = {
    {0, -1, 0}, {0, 1, 0}, {1, 0, 0}, {-1, 0, 0}, {0, 0, 1}, {0, 0, -1}
  };

  @Test
  void equalsThinningWordForWord() {
    for (Grid g : RandomVolumes.grids()) {
      for (long seed = 50; seed < 53; seed++) {
        List<Mask> masks = RandomVolumes.masks(g, seed);
        for (int i = 0; i < masks.size(); i++) {
          Mask found = Thinning.skeleton(masks.get(i), g, Progress.NONE);
          MorphologyTest.same(g, slow(g, masks.get(i)), found, g + " " + seed + " mask " + i);
        }
      }
    }
  }

  @Test
  void ballShrinksToAFewVoxels() {
    Grid g = new Grid(31, 31, 31, 1, 1, 1, 3, "voxel");
    Mask ball = new Mask(g.box());
    RandomVolumes.each(
        g.box(),
        (x, y, z) -> {
          if ((x - 15) * (x - 15) + (y - 15) * (y - 15) + (z - 15) * (z - 15) < 200) {
            ball.set(x, y, z);
          }
        });
    assertTrue(Thinning.skeleton(ball, g, Progress.NONE).count() <= 3);
  }

  @Test
  void emptyMaskHasEmptySkeleton() {
    Grid g = Grid.of(4, 4, 1, 1, "voxel");
    assertTrue(Thinning.skeleton(new Mask(Box.EMPTY), g, Progress.NONE).isEmpty());
    assertTrue(Thinning.skeleton(new Mask(g.box()), g, Progress.NONE).isEmpty());
  }

  @Test
  void refusesWhatItsNumbersCannotHold() {
    Grid g = new Grid(1, 1 << 13, 1 << 13, 1, 1, 1, 3, "voxel");
    Mask wide = new Mask(g.box());
    EvaluationException e =
        assertThrows(EvaluationException.class, () -> Thinning.skeleton(wide, g, Progress.NONE));
    assertTrue(e.getMessage().contains("1 x 8192 x 8192"), e.getMessage());
  }

  /** The definition of the spec, section 7, voxel by voxel. */
  private static Mask slow(Grid g, Mask m) {
    boolean[][][] im = new boolean[g.nz() + 2][g.ny() + 2][g.nx() + 2];
    RandomVolumes.each(g.box(), (x, y, z) -> im[z + 1][y + 1][x + 1] = m.get(x, y, z));
    int directions = g.dims() == 2 ? 4 : 6;
    int unchanged;
    do {
      unchanged = 0;
      for (int d = 0; d < directions; d++) {
        boolean removed = false;
        for (int[] v : candidates(g, im, DIRECTIONS[d])) {
          if (components(around(im, v)) <= 1) {
            im[v[2]][v[1]][v[0]] = false;
            removed = true;
          }
        }
        unchanged += removed ? 0 : 1;
      }
    } while (unchanged < directions);
    Mask out = new Mask(g.box());
    RandomVolumes.each(
        g.box(),
        (x, y, z) -> {
          if (im[z + 1][y + 1][x + 1]) {
            out.set(x, y, z);
          }
        });
    return out;
  }

  private static List<int[]> candidates(Grid g, boolean[][][] im, int[] d) {
    List<int[]> found = new ArrayList<>();
    RandomVolumes.each(
        new Box(1, 1, 1, g.nx() + 1, g.ny() + 1, g.nz() + 1),
        (x, y, z) -> {
          if (im[z][y][x] && !im[z + d[2]][y + d[1]][x + d[0]]) {
            int[] v = {x, y, z};
            List<int[]> near = around(im, v);
            if (near.size() != 1 && eulerInvariant(near) && components(near) <= 1) {
              found.add(v);
            }
          }
        });
    return found;
  }

  /** Offsets of the object neighbours. */
  private static List<int[]> around(boolean[][][] im, int[] v) {
    List<int[]> near = new ArrayList<>();
    RandomVolumes.each(
        new Box(-1, -1, -1, 2, 2, 2),
        (dx, dy, dz) -> {
          if ((dx != 0 || dy != 0 || dz != 0) && im[v[2] + dz][v[1] + dy][v[0] + dx]) {
            near.add(new int[] {dx, dy, dz});
          }
        });
    return near;
  }

  private static boolean eulerInvariant(List<int[]> near) {
    int[] sum = {0};
    RandomVolumes.each(
        new Box(-1, -1, -1, 2, 2, 2),
        (cx, cy, cz) -> {
          int order = Math.abs(cx) + Math.abs(cy) + Math.abs(cz);
          boolean shared =
              near.stream()
                  .anyMatch(n -> contains(cx, n[0]) && contains(cy, n[1]) && contains(cz, n[2]));
          if (order > 0 && shared) {
            sum[0] += order == 2 ? -1 : 1;
          }
        });
    return sum[0] == 1;
  }

  /** Whether a neighbour at this offset reaches the side c of the centre along one axis. */
  private static boolean contains(int c, int offset) {
    return offset == 0 || offset == c;
  }

  private static int components(List<int[]> near) {
    List<int[]> left = new ArrayList<>(near);
    int n = 0;
    while (!left.isEmpty()) {
      n++;
      ArrayDeque<int[]> queue = new ArrayDeque<>(List.of(left.remove(0)));
      while (!queue.isEmpty()) {
        int[] a = queue.poll();
        for (int[] b : List.copyOf(left)) {
          if (Math.abs(a[0] - b[0]) <= 1
              && Math.abs(a[1] - b[1]) <= 1
              && Math.abs(a[2] - b[2]) <= 1) {
            left.remove(b);
            queue.add(b);
          }
        }
      }
    }
    return n;
  }
}
