package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.kernel.SparseAssignment.Costs;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparseAssignmentTest {
  /** Costs of all pairs; NaN where a pair is not allowed. */
  private static double[][] random(int rows, int columns, double density, Random random) {
    double[][] cost = new double[rows][columns];
    for (double[] row : cost) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextDouble() < density ? random.nextInt(6) / 5.0 : Double.NaN;
      }
    }
    return cost;
  }

  private static Costs sparse(double[][] cost) {
    int[] first = new int[cost.length + 1];
    for (int i = 0; i < cost.length; i++) {
      first[i + 1] = first[i] + (int) Arrays.stream(cost[i]).filter(c -> c >= 0).count();
    }
    int[] column =
        Arrays.stream(cost)
            .flatMapToInt(r -> IntStream.range(0, r.length).filter(j -> r[j] >= 0))
            .toArray();
    double[] flat =
        Arrays.stream(cost).flatMapToDouble(Arrays::stream).filter(c -> c >= 0).toArray();
    return new Costs(first, column, flat);
  }

  /** Least cost of the rows from i on, by trying everything. */
  private static double best(double[][] cost, int i, boolean[] used, double alone) {
    if (i == cost.length) {
      return 0;
    }
    double best = alone + best(cost, i + 1, used, alone);
    for (int j = 0; j < used.length; j++) {
      if (!used[j] && cost[i][j] >= 0) {
        used[j] = true;
        best = Math.min(best, cost[i][j] + best(cost, i + 1, used, alone));
        used[j] = false;
      }
    }
    return best;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1, 7})
  void theTotalCostIsTheLeastOfAll(double alone) {
    Random random = new Random(1);
    for (int trial = 0; trial < 500; trial++) {
      int columns = 1 + random.nextInt(6);
      double[][] cost = random(random.nextInt(7), columns, random.nextDouble(), random);
      int[] column = SparseAssignment.solve(sparse(cost), columns, alone);
      boolean[] used = new boolean[columns];
      double total = 0;
      for (int i = 0; i < column.length; i++) {
        int j = column[i];
        assertTrue(j < 0 || cost[i][j] >= 0 && !used[j], "a column is taken twice or not allowed");
        total += j < 0 ? alone : cost[i][j];
        if (j >= 0) {
          used[j] = true;
        }
      }
      assertEquals(best(cost, 0, new boolean[columns], alone), total, 1e-12);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3000})
  void manySmallGroupsTakeNoTime(int rows) {
    Random random = new Random(2);
    int[] first = IntStream.rangeClosed(0, rows).map(i -> 3 * i).toArray();
    int[] column =
        IntStream.range(0, 3 * rows).map(k -> Math.min(rows - 1, k / 3 + k % 3)).toArray();
    double[] cost = random.doubles(column.length).toArray();
    Costs costs = new Costs(first, column, cost);
    assertTimeout(Duration.ofSeconds(2), () -> SparseAssignment.solve(costs, rows, rows + 1.0));
  }
}
