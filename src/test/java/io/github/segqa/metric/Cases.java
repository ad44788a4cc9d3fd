package io.github.segqa.metric;

import io.github.segqa.api.Args;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.view.CaseViews;
import java.util.Map;
import java.util.Random;

/** Small cases for tests of metrics. */
public final class Cases {
  private Cases() {}

  /**
   * @param reference labels of a row of voxels
   * @param prediction labels of the same voxels
   * @return a view of a 2D image of one row, with spacing 1
   */
  public static CaseView row(int[] reference, int[] prediction) {
    return view(Grid.of(reference.length, 1, 1, 1, "mm"), reference, prediction, null);
  }

  /**
   * @param grid of one plane
   * @param reference labels, x fastest
   * @param prediction labels, x fastest
   * @param ignore reference label that does not count, or null
   * @return a view
   */
  public static CaseView view(Grid grid, int[] reference, int[] prediction, Integer ignore) {
    LabelVolume r = LabelVolume.of(grid.nx(), grid.ny(), new int[][] {reference});
    LabelVolume p = LabelVolume.of(grid.nx(), grid.ny(), new int[][] {prediction});
    Case data = new Case("test", grid, r, p, null, Extras.NONE, Map.of());
    return CaseViews.of(data, new ViewOptions(ignore, null, 0.5), Progress.NONE);
  }

  /**
   * @param n how many
   * @param labels one above the largest
   * @param seed of the random numbers
   * @return random labels
   */
  public static int[] random(int n, int labels, long seed) {
    return new Random(seed).ints(n, 0, labels).toArray();
  }

  /**
   * @param m a metric
   * @param view a case
   * @param args arguments by name
   * @return its value
   */
  public static double value(CaseMeasure m, CaseView view, Map<String, ?> args) {
    return m.value(view, Args.of(m.descriptor(), args));
  }
}
