package io.github.segqa.metric.instance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Args;
import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Table;
import io.github.segqa.metric.Cases;
import io.github.segqa.metric.instance.Criterion.Score;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {
  private static final double NONE = Double.NaN;

  /**
   * Object 1 of 20 voxels and 2 of 3; predicted object 1 has 2 of the first, 2 the rest and one.
   */
  private static InstanceView conflict() {
    int[] r = new int[23];
    int[] p = new int[23];
    Arrays.fill(r, 0, 20, 1);
    Arrays.fill(r, 20, 23, 2);
    Arrays.fill(p, 0, 2, 1);
    Arrays.fill(p, 2, 21, 2);
    return Cases.row(r, p).instances();
  }

  @Test
  void twoPoorPairsAreMatchedRatherThanOneGoodPair() {
    Matching m = Matching.of(conflict(), Criterion.iou(0));
    assertEquals(2, m.pairs().size());
    assertEquals(2 / 20.0 + 1 / 21.0, m.sum(false), 1e-15);
  }

  @Test
  void theLargestTotalIouLeavesObjectsAlone() {
    Matching m = Matching.ofLargestIou(conflict());
    assertEquals(1, m.pairs().size());
    assertEquals(18 / 21.0, m.sum(false), 1e-15);
    assertEquals(1, m.falsePositives());
    assertEquals(1, m.falseNegatives());
  }

  @Test
  void theTableListsMatchedMissedAndExtraObjects() {
    int[] r = {7, 7, 7, 7, 0, 4, 0, 0};
    int[] p = {0, 5, 5, 5, 0, 0, 0, 3};
    InstanceView view = Cases.view(Grid.of(8, 1, 2, 3, "mm"), r, p, null).instances();
    InstanceTable measure = new InstanceTable();
    Table t = measure.table(view, Args.defaults(measure.descriptor()));
    double[][] expected = {
      {4, NONE, 6, NONE, 0, 0, 0, NONE, NONE, NONE},
      {7, 5, 24, 18, 18, 3 / 4.0, 6 / 7.0, 1, 2 / 7.0, 1.7},
      {NONE, 3, NONE, 6, 0, 0, 0, NONE, NONE, NONE}
    };
    assertEquals(3, t.rows().length);
    for (int i = 0; i < 3; i++) {
      assertArrayEquals(expected[i], t.rows()[i], 1e-12);
    }
  }

  /** Every pair of objects whose score passes, by looking at all. */
  private static int[] degrees(InstanceView v, Score score, double threshold) {
    return IntStream.range(0, v.reference().count())
        .map(
            i ->
                (int)
                    IntStream.range(0, v.prediction().count())
                        .filter(j -> near(v, i, j, score, threshold))
                        .count())
        .toArray();
  }

  private static boolean near(InstanceView v, int i, int j, Score score, double threshold) {
    if (score == Score.BBOX_IOU) {
      Box a = v.reference().box(i);
      Box b = v.prediction().box(j);
      double shared = a.intersect(b).voxels();
      return shared > 0 && shared / (a.voxels() + b.voxels() - shared) >= threshold;
    }
    double[] a = v.reference().centroid(i);
    double[] b = v.prediction().centroid(j);
    return Math.hypot((a[0] - b[0]) * v.grid().sx(), (a[1] - b[1]) * v.grid().sy()) <= threshold;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void pairsNearEachOtherAreFoundWithoutLookingAtAll(long seed) {
    Grid g = Grid.of(30, 20, 0.7, 1.9, "mm");
    int[] r = Arrays.stream(Cases.random(600, 90, seed)).map(l -> l > 60 ? 0 : l).toArray();
    int[] p = Arrays.stream(Cases.random(600, 90, seed + 9)).map(l -> l > 60 ? 0 : l).toArray();
    InstanceView view = Cases.view(g, r, p, null).instances();
    for (Score score : new Score[] {Score.BBOX_IOU, Score.CENTROID}) {
      for (double threshold : new double[] {0, 0.3, 0.8, 3, 1000}) {
        PairScores found = new Criterion(score, threshold, false).pairs(view);
        int[] expected = degrees(view, score, threshold);
        assertEquals(IntStream.of(expected).sum(), found.size(), score + " " + threshold);
        assertTrue(found.mostPairs().length == expected.length);
      }
    }
  }
}
