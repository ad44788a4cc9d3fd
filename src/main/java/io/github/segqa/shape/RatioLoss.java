package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import java.util.function.BiConsumer;

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
      Linear miss = ratio.miss();
      double exponent = errorExponent(args);
      addShares(view, miss.one(), (b, share) -> miss.perVoxel(b, c, exponent, share), factor, out);
    }
  }

  /**
   * Adds factor times what each voxel has of a sum, so that the mean over the voxels is factor
   * times the sum; a constant is spread evenly.
   *
   * @param view reference and probabilities
   * @param c class
   * @param sum linear in the soft sums of the class, without e
   * @param factor multiplied with the shares
   * @param out the map
   */
  public static void addShares(SoftView view, int c, Linear sum, double factor, Field out) {
    addShares(view, sum.one(), (b, share) -> sum.perVoxel(b, c, Double.NaN, share), factor, out);
  }

  private static void addShares(
      SoftView view,
      double constant,
      BiConsumer<Block, double[]> shares,
      double factor,
      Field out) {
    double n = view.kept();
    view.forEachBlock(
        b -> {
          double[] share = b.scratch(0);
          shares.accept(b, share);
          for (int j = 0; j < b.n(); j++) {
            share[j] = n * share[j] + constant;
          }
          b.scatterAdd(out, share, factor);
        });
  }
}
