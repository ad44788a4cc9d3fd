package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class MorphologyTest {
  @Test
  void dilationAddsNeighboursWithinTheImage() {
    everywhere(
        (g, c) -> new Morphology(g, c)::dilate,
        (g, c) -> (m, times) -> slow(g, c, m, times, false, false));
  }

  @Test
  void erosionRemovesNeighboursOfTheOutside() {
    everywhere(
        (g, c) -> (m, times) -> new Morphology(g, c).erode(m, times, false),
        (g, c) -> (m, times) -> slow(g, c, m, times, true, false));
  }

  @Test
  void erosionMayTakeTheOutsideForObject() {
    everywhere(
        (g, c) -> (m, times) -> new Morphology(g, c).erode(m, times, true),
        (g, c) -> (m, times) -> slow(g, c, m, times, true, true));
  }

  @Test
  void skeletonIsWhatOpeningsLose() {
    for (Grid g : RandomVolumes.grids()) {
      List<Mask> masks = RandomVolumes.masks(g, 21);
      for (int i = 0; i < masks.size(); i++) {
        Mask m = masks.get(i);
        same(g, slowSkeleton(g, m), Morphology.skeleton(m, g), g + " mask " + i);
      }
    }
  }

  @Test
  void skeletonOfFullImageIsEmpty() {
    Grid g = Grid.of(5, 4, 1, 1, "voxel");
    assertTrue(Morphology.skeleton(RandomVolumes.mask(g.box(), i -> true), g).isEmpty());
  }

  /** A mask and how often something is done to it. */
  private interface Repeated {
    Mask apply(Mask m, int times);
  }

  private static void everywhere(
      BiFunction<Grid, Connectivity, Repeated> fast,
      BiFunction<Grid, Connectivity, Repeated> slow) {
    for (Grid g : RandomVolumes.grids()) {
      List<Mask> masks = RandomVolumes.masks(g, 4);
      for (int i = 0; i < masks.size(); i++) {
        for (Connectivity c : Connectivity.values()) {
          for (int times = 0; times < 4; times++) {
            Mask expected = slow.apply(g, c).apply(masks.get(i), times);
            Mask found = fast.apply(g, c).apply(masks.get(i), times);
            same(g, expected, found, g + " mask " + i + " " + c + " " + times + " times");
          }
        }
      }
    }
  }

  static void same(Grid g, Mask expected, Mask found, String what) {
    RandomVolumes.each(
        g.box(),
        (x, y, z) ->
            assertEquals(
                expected.get(x, y, z),
                found.get(x, y, z),
                () -> what + " at " + x + "," + y + "," + z));
    assertEquals(expected.count(), found.count(), what);
  }

  private static Mask slowSkeleton(Grid g, Mask m) {
    Mask skeleton = new Mask(g.box());
    Mask now = m;
    while (!now.isEmpty()) {
      Mask eroded = slow(g, Connectivity.FACE, now, 1, true, true);
      if (eroded.count() == now.count()) {
        return skeleton;
      }
      Mask before = now;
      Mask opened = slow(g, Connectivity.FULL, eroded, 1, false, false);
      RandomVolumes.each(
          g.box(),
          (x, y, z) -> {
            if (before.get(x, y, z) && !opened.get(x, y, z)) {
              skeleton.set(x, y, z);
            }
          });
      now = eroded;
    }
    return skeleton;
  }

  /** Erosion (all neighbours set) or dilation (any neighbour set), voxel by voxel. */
  private static Mask slow(
      Grid g, Connectivity c, Mask m, int times, boolean all, boolean outside) {
    Mask now = m;
    for (int i = 0; i < times; i++) {
      Mask in = now;
      Mask out = new Mask(g.box());
      RandomVolumes.each(
          g.box(),
          (x, y, z) -> {
            if (neighbours(g, c, in, new int[] {x, y, z}, all, outside)) {
              out.set(x, y, z);
            }
          });
      now = out;
    }
    return now;
  }

  private static boolean neighbours(
      Grid g, Connectivity c, Mask m, int[] at, boolean all, boolean outside) {
    int reach = c == Connectivity.FACE ? 1 : c == Connectivity.EDGE ? 2 : 3;
    int depth = g.dims() == 2 ? 0 : 1;
    boolean[] found = {all};
    RandomVolumes.each(
        new Box(-1, -1, -depth, 2, 2, depth + 1),
        (dx, dy, dz) -> {
          if (Math.abs(dx) + Math.abs(dy) + Math.abs(dz) <= reach) {
            int x = at[0] + dx;
            int y = at[1] + dy;
            int z = at[2] + dz;
            boolean set = g.box().contains(x, y, z) ? m.get(x, y, z) : outside;
            found[0] = all ? found[0] && set : found[0] || set;
          }
        });
    return found[0];
  }
}
