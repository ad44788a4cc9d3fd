package io.github.segqa.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DirectedDistancesTest {
  private final DirectedDistances voxels =
      new DirectedDistances(2, 2, new double[] {1, 1.5, 4}, new long[] {1, 3, 2}, null);
  private final DirectedDistances surfels =
      new DirectedDistances(1, 0.5, new double[] {1, 2, 3}, new double[] {0.25, 1, 0.25});

  @Test
  void sumsCountEqualDistances() {
    assertEquals(8, voxels.size());
    assertEquals(1 + 4.5 + 8, voxels.sum());
    assertEquals(1 + 6.75 + 32, voxels.sumOfSquares());
    assertEquals(13.5 / 8, voxels.mean());
    assertEquals(4, voxels.max());
    assertArrayEquals(new double[] {1, 1.5, 1.5, 1.5, 4, 4}, voxels.positive());
  }

  @Test
  void percentilesInterpolateBetweenElements() {
    assertEquals(0, voxels.percentile(0, false));
    assertEquals(0.5, voxels.percentile(100.0 / 7 * 1.5, false), 1e-14);
    assertEquals(1.5, voxels.percentile(50, false));
    assertEquals(1.5 + 0.25 * 2.5, voxels.percentile(5.25 / 7 * 100, false), 1e-13);
    assertEquals(1.5, voxels.percentile(5.25 / 7 * 100, true));
    assertEquals(4, voxels.percentile(100, false));
  }

  @Test
  void weightedPercentileIsTheFirstThatReachesTheShare() {
    assertEquals(0, surfels.percentile(25, false));
    assertEquals(1, surfels.percentile(26, false));
    assertEquals(2, surfels.percentile(87.5, false));
    assertEquals(3, surfels.percentile(88, false));
  }

  @Test
  void shareWithinAToleranceHasASlackButBelowIsStrict() {
    assertEquals(6, voxels.within(1.5));
    assertEquals(6, voxels.within(1.5 - 1e-10));
    assertEquals(3, voxels.within(1.4));
    assertEquals(3, voxels.countBelow(1.5));
    assertEquals(0, voxels.countBelow(0));
    assertEquals(0.75, surfels.within(1));
  }

  @Test
  void pooledHasTheElementsOfBoth() {
    DirectedDistances other = new DirectedDistances(0, 0, new double[] {1.2, 4}, null);
    DirectedDistances both = voxels.pooled(other);
    assertArrayEquals(new double[] {1, 1.2, 1.5, 1.5, 1.5, 4, 4, 4}, both.positive());
    assertEquals(10, both.totalWeight());
    assertEquals(2, surfels.pooled(surfels).percentile(87.5, false));
  }

  @Test
  void withoutElementsThereIsNoValue() {
    DirectedDistances none = new DirectedDistances(0, 0, new double[0], null);
    assertTrue(Double.isNaN(none.max()));
    assertTrue(Double.isNaN(none.mean()));
    assertTrue(Double.isNaN(none.percentile(50, false)));
    assertEquals(0, none.within(5));
  }

  @Test
  void emptyCounterpartGivesInfinity() {
    DirectedDistances d =
        new DirectedDistances(0, 0, new double[] {Double.POSITIVE_INFINITY}, new long[] {3}, null);
    assertEquals(Double.POSITIVE_INFINITY, d.percentile(50, false));
    assertEquals(Double.POSITIVE_INFINITY, d.mean());
    assertEquals(0, d.within(1e300));
  }
}
