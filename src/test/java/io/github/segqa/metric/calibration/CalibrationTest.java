package io.github.segqa.metric.calibration;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.api.Undefined;
import io.github.segqa.kernel.LogGamma;
import io.github.segqa.metric.probability.ProbabilityImage;
import io.github.segqa.metric.probability.SortedScores;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
  private static final Grid GRID = Grid.of(23, 17, 1, 1, "mm");

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 30, 5000})
  void binsOfEqualCountFollowTheStableOrder(int values) {
    ProbabilityImage image = ProbabilityImage.random(GRID, values, values);
    int n = image.p().length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> image.p()[i]))
            .mapToInt(i -> i)
            .toArray();
    for (int bins : new int[] {1, 3, 10, n + 5}) {
      double gaps = 0;
      int filled = 0;
      for (int b = 0; b < bins; b++) {
        int[] group = Arrays.copyOfRange(order, n * b / bins, n * (b + 1) / bins);
        if (group.length > 0) {
          double p = Arrays.stream(group).mapToDouble(i -> image.p()[i]).average().orElseThrow();
          double y = Arrays.stream(group).mapToDouble(i -> image.y()[i]).average().orElseThrow();
          gaps += Math.abs(p - y);
          filled++;
        }
      }
      assertEquals(gaps / filled, image.value(new Ace(), Map.of("bins", bins)), 1e-12);
    }
  }

  @Test
  void aValueOnAnEdgeBelongsToTheBinBelow() {
    for (int bins = 1; bins <= 200; bins++) {
      BinEdges edges = new BinEdges(bins);
      assertEquals(0, edges.of(0));
      for (int b = 1; b <= bins; b++) {
        double edge = b / (double) bins;
        assertEquals(b - 1, edges.of(edge));
        assertEquals(Math.min(b, bins - 1), edges.of(Math.nextUp(edge)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 40, 100000})
  void theMedianDistanceIsThatOfAllPairs(int values) {
    for (int nx : new int[] {8, 9}) {
      ProbabilityImage image = ProbabilityImage.random(Grid.of(nx, 5, 1, 1, "mm"), values, nx);
      double[] d =
          Arrays.stream(image.p())
              .flatMap(a -> Arrays.stream(image.p()).map(b -> Math.abs(a - b)))
              .sorted()
              .toArray();
      double expected = (d[(d.length - 1) / 2] + d[d.length / 2]) / 2;
      SortedScores scores = SortedScores.of(image.view(false));
      assertEquals(expected, MedianDistance.of(scores, Progress.NONE));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 40, 100000})
  void theKernelErrorIsTheMeanOverAllPairs(int values) {
    ProbabilityImage image = ProbabilityImage.random(GRID, values, values);
    double h = 0.3;
    double sum = 0;
    double pairs = 0;
    for (int i = 0; i < image.p().length; i++) {
      for (int j = 0; j < i; j++) {
        double distance = Math.sqrt(2) * Math.abs(image.p()[i] - image.p()[j]);
        double residuals = (image.y()[i] - image.p()[i]) * (image.y()[j] - image.p()[j]);
        sum += 2 * Math.exp(-distance / h) * residuals;
        pairs++;
      }
    }
    double value = image.value(new KernelCalibrationError(), Map.of("bandwidth", h));
    assertEquals(sum / pairs, value, 1e-13);
  }

  @Test
  void aKernelOfNoWidthJoinsEqualProbabilitiesOnly() {
    double[] p = {1, 1, 0.25, 0.25, 0};
    int[] y = {0, 0, 1, 0, 0};
    ProbabilityImage image = new ProbabilityImage(Grid.of(5, 1, 1, 1, "mm"), p, y);
    double expected = 2 * (1 - 0.75 * 0.25) / 10;
    KernelCalibrationError kce = new KernelCalibrationError();
    assertEquals(expected, image.value(kce, Map.of("bandwidth", 1e-300)), 1e-15);
  }

  @Test
  void aCrispMapHasNoMedianDistanceToServeAsBandwidth() {
    ProbabilityImage image = ProbabilityImage.random(GRID, 2, 1);
    Arrays.fill(image.p(), 0, 300, 0);
    KernelCalibrationError kce = new KernelCalibrationError();
    assertThrows(Undefined.class, () -> image.value(kce, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 100000})
  void theDirichletKernelComparesEachVoxelWithAllOthers(int values) {
    ProbabilityImage image = ProbabilityImage.random(GRID, values, values);
    double h = 0.1;
    double sum = 0;
    for (int j = 0; j < image.p().length; j++) {
      double hits = 0;
      double all = 0;
      for (int i = 0; i < image.p().length; i++) {
        double k = i == j ? 0 : density(image.p()[j], image.p()[i] / h, (1 - image.p()[i]) / h);
        hits += k * image.y()[i];
        all += k;
      }
      sum += Math.sqrt(2) * Math.abs(hits / all - image.p()[j]);
    }
    double value = image.value(new EceKde(), Map.of("bandwidth", h));
    assertEquals(sum / image.p().length, value, 1e-12);
  }

  /** Beta density with parameters a + 1 and b + 1. */
  private static double density(double p, double a, double b) {
    double log = LogGamma.of(a + b + 2) - LogGamma.of(a + 1) - LogGamma.of(b + 1);
    return Math.exp(log) * Math.pow(p, a) * Math.pow(1 - p, b);
  }

  @Test
  void theDirichletKernelIsRefusedForManyDistinctProbabilitiesNotForManyVoxels() {
    Grid large = Grid.of(200, 150, 1, 1, "mm");
    ProbabilityImage few = ProbabilityImage.random(large, 300, 1);
    assertDoesNotThrow(() -> few.value(new EceKde(), Map.of()));
    ProbabilityImage many = ProbabilityImage.random(large, 1 << 24, 1);
    assertThrows(Undefined.class, () -> many.value(new EceKde(), Map.of()));
  }
}
