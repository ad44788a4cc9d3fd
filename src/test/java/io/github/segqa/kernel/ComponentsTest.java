package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.InstanceView.Overlap;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  @Test
  void componentsOfMasksAreThoseOfAFloodFill() {
    for (Grid g : RandomVolumes.grids()) {
      List<Mask> masks = RandomVolumes.masks(g, 3);
      for (int m = 0; m < masks.size(); m++) {
        Mask mask = masks.get(m);
        for (Connectivity c : Connectivity.values()) {
          int[] expected = flood(g, i -> mask.get(x(g, i), y(g, i), z(g, i)) ? 1 : 0, c);
          Components found = Components.of(mask, c);
          assertArrayEquals(expected, numbers(g, found), g + " mask " + m + " " + c);
          checkShapes(g, expected, found);
        }
      }
    }
  }

  @Test
  void componentsOfLabelsAreThoseOfAFloodFill() {
    Random random = new Random(9);
    for (Grid g : RandomVolumes.grids()) {
      for (RandomLabels.Pixels type : RandomLabels.Pixels.values()) {
        LabelVolume noise =
            RandomLabels.runs(g.nx(), g.ny(), g.nz(), new int[] {0, 1, 2, 200}, type, random);
        for (LabelVolume v : List.of(noise, RandomVolumes.labels(g, 4, type, random))) {
          for (Connectivity c : Connectivity.values()) {
            int[] expected = flood(g, i -> v.get(x(g, i), y(g, i), z(g, i)), c);
            Components found = Components.of(v, c);
            assertArrayEquals(expected, numbers(g, found), g + " " + type + " " + c);
            checkShapes(g, expected, found);
            for (int i = 0; i < expected.length; i++) {
              if (expected[i] > 0) {
                assertEquals(v.get(x(g, i), y(g, i), z(g, i)), found.label(expected[i] - 1));
              }
            }
          }
        }
      }
    }
  }

  @Test
  void instancesAreOneObjectForEachLabel() {
    byte[][] planes = {{0, 7, 7, 0, (byte) 200, 7, 3, 0}};
    Components found = Components.ofInstances(LabelVolume.of(4, 2, planes));
    assertEquals(3, found.count());
    assertEquals(3, found.label(0));
    assertEquals(7, found.label(1));
    assertEquals(200, found.label(2));
    assertEquals(3, found.size(1));
    assertEquals(new Box(1, 0, 0, 3, 2, 1), found.box(1));
    assertArrayEquals(new double[] {4 / 3.0, 1 / 3.0, 0}, found.centroid(1), 1e-15);
  }

  @Test
  void objectsTogetherAreInTheSmallestBoxThatHoldsThem() {
    byte[][] planes = {{0, 7, 7, 0, 9, 7, 3, 0}};
    Components found = Components.ofInstances(LabelVolume.of(4, 2, planes));
    assertEquals(new Box(0, 0, 0, 3, 2, 1), found.union().box());
    assertEquals(5, found.union().count());
    Mask ends = found.together(0, 2);
    assertEquals(new Box(0, 1, 0, 3, 2, 1), ends.box());
    assertEquals(2, ends.count());
    assertEquals(Box.EMPTY, found.together().box());
  }

  @Test
  void noForegroundIsNoObject() {
    assertEquals(0, Components.of(new Mask(Box.EMPTY), Connectivity.FULL).count());
    LabelVolume zeros = LabelVolume.of(3, 2, new short[4][6]);
    assertEquals(0, Components.ofInstances(zeros).count());
    assertEquals(-1, Components.ofInstances(zeros).at(0, 0, 0));
  }

  @Test
  void overlapsAreThoseOfAllVoxels() {
    Grid g = new Grid(70, 9, 5, 1, 1, 1, 3, "voxel");
    Random random = new Random(2);
    List<Mask> masks = RandomVolumes.masks(g, 11);
    for (Mask a : masks) {
      for (Mask b : masks) {
        Components r = Components.of(a, Connectivity.FACE);
        LabelVolume v =
            RandomVolumes.labels(g, 1 + random.nextInt(9), RandomLabels.Pixels.BYTE, random);
        checkOverlaps(g, r, Components.of(b, Connectivity.FULL));
        checkOverlaps(g, Components.ofInstances(v), r);
      }
    }
  }

  private static void checkOverlaps(Grid g, Components a, Components b) {
    Map<List<Integer>, Long> counts = new TreeMap<>((p, q) -> compare(p, q));
    RandomVolumes.each(
        g.box(),
        (x, y, z) -> {
          int i = a.at(x, y, z);
          int j = b.at(x, y, z);
          if (i >= 0 && j >= 0) {
            counts.merge(List.of(i, j), 1L, Long::sum);
          }
        });
    List<Overlap> expected = new ArrayList<>();
    counts.forEach((k, n) -> expected.add(new Overlap(k.get(0), k.get(1), n)));
    assertEquals(expected, Components.overlaps(a, b));
  }

  private static int compare(List<Integer> p, List<Integer> q) {
    int c = p.get(0).compareTo(q.get(0));
    return c != 0 ? c : p.get(1).compareTo(q.get(1));
  }

  private static void checkShapes(Grid g, int[] expected, Components found) {
    for (int o = 0; o < found.count(); o++) {
      Mask mask = found.mask(o);
      Box box = Box.EMPTY;
      long size = 0;
      double[] sum = new double[3];
      for (int i = 0; i < expected.length; i++) {
        int x = x(g, i);
        int y = y(g, i);
        int z = z(g, i);
        boolean in = expected[i] == o + 1;
        assertEquals(in, mask.get(x, y, z));
        if (in) {
          size++;
          box = box.union(new Box(x, y, z, x + 1, y + 1, z + 1));
          sum[0] += x;
          sum[1] += y;
          sum[2] += z;
        }
      }
      assertEquals(size, found.size(o));
      assertEquals(box, found.box(o));
      double[] mean = {sum[0] / size, sum[1] / size, sum[2] / size};
      assertArrayEquals(mean, found.centroid(o), 1e-12);
    }
  }

  private static int[] numbers(Grid g, Components c) {
    LabelVolume labels = c.toLabels(g.nx(), g.ny(), g.nz());
    int[] all = new int[(int) g.voxels()];
    int[] plane = new int[g.planeSize()];
    for (int z = 0; z < g.nz(); z++) {
      labels.read(z, 0, plane.length, plane);
      System.arraycopy(plane, 0, all, z * plane.length, plane.length);
    }
    for (int i = 0; i < all.length; i++) {
      assertEquals(all[i] - 1, c.at(x(g, i), y(g, i), z(g, i)));
    }
    return all;
  }

  /** Components of equal value above 0, numbered from 1 in raster order. */
  private static int[] flood(Grid g, IntUnaryOperator value, Connectivity c) {
    int reach = c == Connectivity.FACE ? 1 : c == Connectivity.EDGE ? 2 : 3;
    int[] found = new int[(int) g.voxels()];
    int n = 0;
    for (int seed = 0; seed < found.length; seed++) {
      if (found[seed] != 0 || value.applyAsInt(seed) == 0) {
        continue;
      }
      found[seed] = ++n;
      ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(seed));
      while (!queue.isEmpty()) {
        int i = queue.poll();
        for (int k = 0; k < 27; k++) {
          int dx = k % 3 - 1;
          int dy = k / 3 % 3 - 1;
          int dz = k / 9 - 1;
          int x = x(g, i) + dx;
          int y = y(g, i) + dy;
          int z = z(g, i) + dz;
          int j = (z * g.ny() + y) * g.nx() + x;
          if (Math.abs(dx) + Math.abs(dy) + Math.abs(dz) <= reach
              && g.box().contains(x, y, z)
              && found[j] == 0
              && value.applyAsInt(j) == value.applyAsInt(seed)) {
            found[j] = n;
            queue.add(j);
          }
        }
      }
    }
    return found;
  }

  private static int x(Grid g, int i) {
    return i % g.nx();
  }

  private static int y(Grid g, int i) {
    return i / g.nx() % g.ny();
  }

  private static int z(Grid g, int i) {
    return i / g.planeSize();
  }
}
