package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;

class DistanceTransformTest {
  /** A class of voxels. */
  private interface In {
    boolean at(int x, int y, int z);
  }

  @Test
  void distanceToMaskIsThatOfAllPairs() {
    check((g, m) -> brute(g, (x, y, z) -> true, m::get), (t, m) -> t.to(m));
  }

  @Test
  void depthInMaskIsThatOfAllPairs() {
    check((g, m) -> zeroIfFlat(g, m, inside(g, m)), (t, m) -> t.inside(m));
  }

  @Test
  void distanceOutsideMaskIsThatOfAllPairs() {
    check(
        (g, m) -> zeroIfFlat(g, m, brute(g, (x, y, z) -> !m.get(x, y, z), m::get)),
        (t, m) -> t.outside(m));
  }

  @Test
  void signedDistanceIsOutsideMinusInside() {
    check(
        (g, m) -> {
          double[] out = brute(g, (x, y, z) -> !m.get(x, y, z), m::get);
          double[] in = inside(g, m);
          for (int i = 0; i < out.length; i++) {
            out[i] -= in[i];
          }
          return zeroIfFlat(g, m, out);
        },
        (t, m) -> t.signed(m));
  }

  @Test
  void distanceToOtherLabelIsThatOfAllPairs() {
    Random random = new Random(5);
    for (Grid g : RandomVolumes.grids()) {
      for (RandomLabels.Pixels type : RandomLabels.Pixels.values()) {
        for (int count : new int[] {1, 2, 3, 200}) {
          LabelVolume labels = RandomVolumes.labels(g, count, type, random);
          double[] expected = toOther(g, labels);
          for (Precision p : Precision.values()) {
            same(
                g + " " + count + " labels",
                expected,
                new DistanceTransform(g, p, Progress.NONE).toOtherLabel(labels));
          }
        }
      }
    }
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Grid g = new Grid(90, 41, 37, 0.7, 0.9, 3, 3, "mm");
    Random random = new Random(8);
    Mask m = RandomVolumes.mask(g.box(), i -> random.nextDouble() < 0.002);
    for (Precision p : Precision.values()) {
      DistanceTransform t = new DistanceTransform(g, p, Progress.NONE);
      double[] one = Parallelization.runWithNumThreads(1, () -> values(t.signed(m)));
      double[] five = Parallelization.runWithNumThreads(5, () -> values(t.signed(m)));
      assertArrayEquals(one, five);
    }
  }

  @Test
  void searchAndEnvelopeAgree() {
    Grid g = new Grid(150, 70, 140, 1.5, 0.7, 1, 3, "mm");
    Mask m = new Mask(g.box());
    RandomVolumes.each(
        g.box(),
        (x, y, z) -> {
          if (Math.sin(x * 0.11) * Math.cos(y * 0.23) + Math.sin(z * 0.09) > 0.7) {
            m.set(x, y, z);
          }
        });
    double[] expected = values(new DistanceTransform(g, Precision.DOUBLE, Progress.NONE).signed(m));
    same("waves", expected, new DistanceTransform(g, Precision.SINGLE, Progress.NONE).signed(m));
  }

  @Test
  void longDistancesKeepTheirDigits() {
    Grid g = new Grid(900, 3, 400, 0.7, 0.9, 3, 3, "mm");
    Mask m = new Mask(g.box());
    m.set(2, 1, 3);
    double expected = Math.sqrt(sq(890 * 0.7) + sq(0.9) + sq(390 * 3));
    Field single = new DistanceTransform(g, Precision.SINGLE, Progress.NONE).to(m);
    Field twice = new DistanceTransform(g, Precision.DOUBLE, Progress.NONE).to(m);
    assertEquals(expected, single.get(892, 2, 393), 3e-7 * expected);
    assertEquals(expected, twice.get(892, 2, 393), 1e-13 * expected);
  }

  @Test
  void stopsWhenCancelled() {
    Progress cancelled =
        new Progress() {
          @Override
          public void update(String task, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    Grid g = new Grid(9, 8, 7, 1, 1, 1, 3, "voxel");
    Mask m = RandomVolumes.mask(g.box(), i -> i == 7);
    DistanceTransform t = new DistanceTransform(g, Precision.DOUBLE, cancelled);
    assertThrows(Progress.Cancelled.class, () -> t.to(m));
  }

  /** A slow map. */
  private interface Slow {
    double[] map(Grid g, Mask m);
  }

  /** A fast map. */
  private interface Fast {
    Field map(DistanceTransform t, Mask m);
  }

  private static void check(Slow slow, Fast fast) {
    for (Grid g : RandomVolumes.grids()) {
      List<Mask> masks = RandomVolumes.masks(g, 17);
      for (int i = 0; i < masks.size(); i++) {
        Mask m = masks.get(i);
        double[] expected = slow.map(g, m);
        for (Precision p : Precision.values()) {
          DistanceTransform t = new DistanceTransform(g, p, Progress.NONE);
          same(g + " mask " + i, expected, fast.map(t, m));
        }
      }
    }
  }

  private static void same(String what, double[] expected, Field field) {
    double relative = field.precision() == Precision.DOUBLE ? 1e-13 : 3e-7;
    double[] found = values(field);
    for (int i = 0; i < found.length; i++) {
      double tolerance =
          Double.isInfinite(expected[i]) ? 0 : relative * Math.max(1, Math.abs(expected[i]));
      int at = i;
      assertEquals(
          expected[i], found[i], tolerance, () -> what + " " + field.precision() + " at " + at);
    }
  }

  private static double[] values(Field f) {
    double[] all = new double[f.nx() * f.ny() * f.nz()];
    double[] plane = new double[f.nx() * f.ny()];
    for (int z = 0; z < f.nz(); z++) {
      f.read(z, 0, plane.length, plane);
      System.arraycopy(plane, 0, all, z * plane.length, plane.length);
    }
    return all;
  }

  private static double[] inside(Grid g, Mask m) {
    return brute(g, m::get, (x, y, z) -> !m.get(x, y, z));
  }

  private static double[] zeroIfFlat(Grid g, Mask m, double[] map) {
    return m.isEmpty() || m.count() == g.voxels() ? new double[map.length] : map;
  }

  private static double[] toOther(Grid g, LabelVolume labels) {
    double[] map = new double[(int) g.voxels()];
    for (int label : present(labels)) {
      double[] own =
          brute(
              g,
              (x, y, z) -> labels.get(x, y, z) == label,
              (x, y, z) -> labels.get(x, y, z) != label);
      for (int i = 0; i < map.length; i++) {
        map[i] += own[i];
      }
    }
    return map;
  }

  private static List<Integer> present(LabelVolume labels) {
    List<Integer> found = new ArrayList<>();
    for (int z = 0; z < labels.nz(); z++) {
      for (int i = 0; i < labels.nx() * labels.ny(); i++) {
        int label = labels.get(i % labels.nx(), i / labels.nx(), z);
        if (!found.contains(label)) {
          found.add(label);
        }
      }
    }
    return found;
  }

  /** Distance from every voxel of one class to the nearest one of another, 0 at the others. */
  private static double[] brute(Grid g, In from, In to) {
    List<int[]> sites = new ArrayList<>();
    RandomVolumes.each(
        g.box(),
        (x, y, z) -> {
          if (to.at(x, y, z)) {
            sites.add(new int[] {x, y, z});
          }
        });
    Function<int[], Double> nearest =
        v -> {
          double best = Double.POSITIVE_INFINITY;
          for (int[] s : sites) {
            best =
                Math.min(
                    best,
                    sq((v[0] - s[0]) * g.sx())
                        + sq((v[1] - s[1]) * g.sy())
                        + sq((v[2] - s[2]) * g.sz()));
          }
          return Math.sqrt(best);
        };
    double[] map = new double[(int) g.voxels()];
    RandomVolumes.each(
        g.box(),
        (x, y, z) -> {
          if (from.at(x, y, z)) {
            map[(z * g.ny() + y) * g.nx() + x] = nearest.apply(new int[] {x, y, z});
          }
        });
    return map;
  }

  private static double sq(double v) {
    return v * v;
  }
}
