package io.github.segqa.loss.region;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Extras;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.Precision;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.SoftCases;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LovaszTest {
  private static final double EPS = 1e-7;

  /** Floats, so that both ways to write errors are exact; coarse ones tie often. */
  private static double[] probabilities(int n, int steps, Random random) {
    return random
        .doubles(n)
        .map(u -> (float) (steps == 0 ? u : Math.rint(u * steps) / steps))
        .toArray();
  }

  private static int[] labels(int n, double density, Random random) {
    return random.doubles(n).mapToInt(u -> u < density ? 1 : u > 0.97 ? 255 : 0).toArray();
  }

  /** The definition: heights descending, weighted with the increments of the Jaccard loss. */
  private static double definition(double[] height, boolean[] member) {
    Integer[] order = IntStream.range(0, height.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparing(i -> -height[i]));
    int all = (int) IntStream.range(0, member.length).filter(i -> member[i]).count();
    double before = 0;
    double sum = 0;
    int hits = 0;
    for (int k = 0; k < order.length; k++) {
      hits += member[order[k]] ? 1 : 0;
      double jaccard = 1 - (all - hits) / (double) (all + k + 1 - hits);
      sum += height[order[k]] * (jaccard - before);
      before = jaccard;
    }
    return sum;
  }

  private static double softmax(int[] r, double[] p, int c) {
    int[] kept = IntStream.range(0, r.length).filter(i -> r[i] != 255).toArray();
    double[] e = Arrays.stream(kept).mapToDouble(i -> Math.abs(r[i] - p[i])).toArray();
    boolean[] member = new boolean[kept.length];
    IntStream.range(0, kept.length).forEach(k -> member[k] = r[kept[k]] == c);
    return definition(e, member);
  }

  private static double hinge(int[] r, double[] p) {
    int[] kept = IntStream.range(0, r.length).filter(i -> r[i] != 255).toArray();
    double[] m = new double[kept.length];
    boolean[] member = new boolean[kept.length];
    for (int k = 0; k < m.length; k++) {
      member[k] = r[kept[k]] == 1;
      m[k] = Math.max(0, 1 - logit(p[kept[k]]) * (member[k] ? 1 : -1));
    }
    return definition(m, member);
  }

  private static double logit(double p) {
    double end = Math.log((1 - EPS) / EPS);
    return p < EPS ? -end : p > 1 - EPS ? end : Math.log(p / (1 - p));
  }

  @ParameterizedTest
  @CsvSource({
    "500, 0, 0.3",
    "500, 7, 0.3",
    "500, 2, 0.9",
    "300, 0, 0",
    "300, 0, 1",
    "1, 0, 1",
    "9000, 0, 0.1"
  })
  void valuesAreThoseOfTheDefinition(int n, int steps, double density) {
    Random random = new Random(n + steps);
    int[] r = labels(n, density, random);
    r[0] = density > 0 ? 1 : 0;
    double[] p = probabilities(n, steps, random);
    for (Precision precision : Precision.values()) {
      SoftView view = SoftCases.row(r.clone(), precision, Extras.NONE, p);
      Map<String, ?> all = Map.of("classes", "all");
      double expected = (softmax(r, p, 0) + softmax(r, p, 1)) / 2;
      assertEquals(expected, SoftCases.value(new LovaszSoftmax(), view, all), 1e-12);
      double margin = hinge(r, p);
      double found = SoftCases.value(new LovaszHinge(), view, Map.of());
      assertEquals(margin, found, 1e-12 * Math.max(1, margin));
    }
  }

  @ParameterizedTest
  @EnumSource(Precision.class)
  void alsoWithTiesTheGradientGivesBackTheValue(Precision precision) {
    Random random = new Random(3);
    int[] r = labels(400, 0.4, random);
    double[] p = probabilities(400, 5, random);
    SoftView view = SoftCases.row(r.clone(), precision, Extras.NONE, p);
    LossMeasure loss = new LovaszSoftmax();
    double[] g = SoftCases.gradient(loss, view, Map.of());
    double sum = 0;
    for (int i = 0; i < g.length; i++) {
      sum += r[i] == 255 ? 0 : g[i] * (p[i] - r[i]);
    }
    assertEquals(SoftCases.value(loss, view, Map.of()), sum, 1e-12, "sum of e dL/de = L");
  }

  @Test
  void voxelsThatAreAlikeWeighTheSame() {
    int[] r = {1, 0, 1, 0, 0, 1};
    double[] p = {0.5, 0.5, 0.5, 0.5, 0.5, 0.25};
    SoftView view = SoftCases.row(r, Precision.DOUBLE, Extras.NONE, p);
    double[] g = SoftCases.gradient(new LovaszSoftmax(), view, Map.of());
    assertEquals(g[0], g[2]);
    assertEquals(g[1], g[3]);
    assertEquals(g[1], g[4]);
  }

  @ParameterizedTest
  @EnumSource(ErrorCode.class)
  void codesOrderLikeErrorsAndGiveThemBack(ErrorCode code) {
    double[] p = {0, 1e-30f, 1e-8f, 0.1f, 0.25f, Math.nextDown(0.5f), 0.5f, 0.7f, 1 - 0x1p-24, 1};
    for (boolean member : new boolean[] {false, true}) {
      long before = member ? Long.MAX_VALUE : -1;
      for (double v : p) {
        long c = code.encode(v, member);
        assertEquals(true, member ? c < before : c > before, "order at " + v);
        assertEquals(member ? 1 - v : v, code.error(c), "error at " + v);
        assertEquals(member ? v : 1 - v, code.truth(c), "truth at " + v);
        before = c;
      }
    }
    assertEquals(code.encode(0, false), code.encode(-0.0, false), "minus zero is zero");
  }
}
