package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.view.CaseViews;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A probability map with its reference, as flat arrays for slow twins of metrics and as a view for
 * the metrics.
 *
 * @param grid size
 * @param p probabilities, x fastest
 * @param y reference labels: 0, 1 and 9 = ignored
 */
public record ProbabilityImage(Grid grid, double[] p, int[] y) {
  /** Label of the voxels that do not count. */
  public static final int IGNORED = 9;

  /**
   * @param grid size
   * @param values number of distinct probabilities, 0 and 1 among them
   * @param seed of the random numbers
   * @return noise that is higher inside the object, the object being every third voxel or so
   */
  public static ProbabilityImage random(Grid grid, int values, long seed) {
    Random random = new Random(seed);
    int n = (int) grid.voxels();
    double[] p = new double[n];
    int[] y = new int[n];
    for (int i = 0; i < n; i++) {
      y[i] = random.nextInt(3) == 0 ? 1 : 0;
      double v = Math.pow(random.nextDouble(), y[i] == 1 ? 0.5 : 2);
      p[i] = (float) (Math.round(v * (values - 1)) / (values - 1.0));
    }
    return new ProbabilityImage(grid, p, y);
  }

  /**
   * @param single whether probabilities are stored in single precision
   * @return class 1 of the image
   */
  public ClassView view(boolean single) {
    int n = grid.planeSize();
    float[][] floats = new float[grid.nz()][n];
    double[][] doubles = new double[grid.nz()][n];
    int[][] labels = new int[grid.nz()][n];
    for (int i = 0; i < p.length; i++) {
      floats[i / n][i % n] = (float) p[i];
      doubles[i / n][i % n] = p[i];
      labels[i / n][i % n] = y[i];
    }
    Field map =
        single ? Field.of(grid.nx(), grid.ny(), floats) : Field.of(grid.nx(), grid.ny(), doubles);
    Case data =
        new Case(
            "random",
            grid,
            LabelVolume.of(grid.nx(), grid.ny(), labels),
            null,
            List.of(map),
            Extras.NONE,
            Map.of());
    return CaseViews.of(data, new ViewOptions(IGNORED, null, 0.5), Progress.NONE).of(1);
  }

  /**
   * @param m a metric
   * @param raw parameters that are not at their default
   * @return its value on this image
   */
  public double value(ClassMeasure m, Map<String, ?> raw) {
    return m.value(view(false), Args.of(m.descriptor(), raw));
  }
}
