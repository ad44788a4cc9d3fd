package io.github.segqa.loss;

import io.github.segqa.api.Args;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import io.github.segqa.kernel.KeptSum;
import io.github.segqa.shape.GridLoss;

/**
 * A grid loss whose value for a class is the mean over the kept voxels of a map that is worked out
 * over the whole grid.
 */
public abstract class MapLoss extends GridLoss implements VoxelMap {
  /**
   * @param view reference and probabilities
   * @param c class
   * @param args values of the parameters
   * @return the term of every voxel of the grid
   */
  protected abstract Field map(SoftView view, int c, Args args);

  @Override
  protected final double classValue(SoftView view, int c, Args args) {
    return KeptSum.of(map(view, c, args), view.ignored().orElse(null), view.progress())
        / view.kept();
  }

  @Override
  public final void contribution(SoftView view, Args args, double weight, Field out) {
    int[] s = members(view, args);
    double factor = weight * share(s.length, args);
    for (int c : s) {
      addTerms(view, map(view, c, args), factor, out);
    }
  }

  /**
   * Adds factor times the terms at the kept voxels.
   *
   * @param view tells which voxels are kept
   * @param terms one a voxel of the grid
   * @param factor multiplied with them
   * @param out the map
   */
  public static void addTerms(SoftView view, Field terms, double factor, Field out) {
    view.forEachBlock(
        b -> {
          b.gather(terms, b.scratch(0));
          b.scatterAdd(out, b.scratch(0), factor);
        });
  }
}
