package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import java.util.stream.IntStream;

/**
 * Offsets of rows around a row, nearest first, as far as they all lie in a small window: every row
 * that is not in the list costs at least {@link #reach}.
 */
final class RowSpiral {
  private static final int WINDOW = 6;
  private static final int WINDOW_2D = 60;

  final int[] dy;
  final int[] dz;

  /** Cost of the steps in y and z, ascending. */
  final double[] cost;

  /** What the rows beyond the list cost at least; infinite if there are none. */
  final double reach;

  RowSpiral(Box box, StepCosts steps) {
    int maxZ = Math.min(WINDOW, box.nz() - 1);
    int maxY = Math.min(maxZ == 0 ? WINDOW_2D : WINDOW, box.ny() - 1);
    double beyondY = maxY == box.ny() - 1 ? Double.POSITIVE_INFINITY : steps.row(maxY + 1, 0);
    double beyondZ = maxZ == box.nz() - 1 ? Double.POSITIVE_INFINITY : steps.row(0, maxZ + 1);
    reach = Math.min(beyondY, beyondZ);
    int width = 2 * maxY + 1;
    int[] order =
        IntStream.range(0, width * (2 * maxZ + 1))
            .filter(i -> cost(steps, i % width - maxY, i / width - maxZ) < reach)
            .boxed()
            .sorted(
                (i, j) ->
                    Double.compare(
                        cost(steps, i % width - maxY, i / width - maxZ),
                        cost(steps, j % width - maxY, j / width - maxZ)))
            .mapToInt(Integer::intValue)
            .toArray();
    dy = new int[order.length];
    dz = new int[order.length];
    cost = new double[order.length];
    for (int k = 0; k < order.length; k++) {
      dy[k] = order[k] % width - maxY;
      dz[k] = order[k] / width - maxZ;
      cost[k] = cost(steps, dy[k], dz[k]);
    }
  }

  private static double cost(StepCosts steps, int dy, int dz) {
    return steps.row(Math.abs(dy), Math.abs(dz));
  }
}
