package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;

/**
 * A region loss 1 - num/den with num and den linear in the soft sums. A voxel contributes its share
 * of (den - num)/den; what the constants make of it is spread evenly.
 */
public abstract class RatioLoss extends RegionLoss implements VoxelMap {
  /**
   * @param a values of the parameters
   * @return the overlap
   */
  protected abstract SoftRatio ratio(Args a);

  @Override
  protected final double value(SoftSums s, Args a) {
    return ratio(a).loss(s);
  }

  @Override
  protected final Partials partials(SoftSums s, Args a) {
    return ratio(a).partials(s);
  }

  @Override
  public final void contribution(SoftView view, Args args, double weight, Field out) {
    SoftRatio ratio = ratio(args);
    int[] s = members(view, args);
    for (int c : s) {
      double den = ratio.den().of(softSums(view, c, args));
      double factor = weight * share(s.length, args) / den;
      addShares(view, c, ratio.miss(), errorExponent(args), factor, out);
    }
  }

  private static void addShares(
      SoftView view, int c, Linear miss, double exponent, double factor, Field out) {
    double n = view.kept();
    view.forEachBlock(
        b -> {
          double[] share = b.scratch(0);
          miss.perVoxel(b, c, exponent, share);
          for (int j = 0; j < b.n(); j++) {
            share[j] = n * share[j] + miss.one();
          }
          b.scatterAdd(out, share, factor);
        });
  }
}
