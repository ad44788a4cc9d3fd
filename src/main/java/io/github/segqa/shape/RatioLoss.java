package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import java.util.function.BiConsumer;

/**
 * A region loss 1 - num/den with num and den linear in the soft sums, or a function of it that is 0
 * at 0. A voxel contributes its share of den - num; what the constants make of it is spread evenly.
 */
public abstract class RatioLoss extends RegionLoss implements VoxelMap {
  /**
   * @param a values of the parameters
   * @return the overlap
   */
  protected abstract SoftRatio ratio(Args a);

  /**
   * @param x 1 - num/den
   * @param c class
   * @param a values of the parameters
   * @return the value of the loss: x itself by default
   */
  protected double outer(double x, int c, Args a) {
    return x;
  }

  /**
   * @param x 1 - num/den
   * @param c class
   * @param a values of the parameters
   * @return derivative of {@link #outer} by x
   */
  protected double slopeOfOuter(double x, int c, Args a) {
    return 1;
  }

  @Override
  protected final double value(SoftSums s, Args a) {
    return outer(ratio(a).loss(s), s.c(), a);
  }

  @Override
  protected final Partials partials(SoftSums s, Args a) {
    SoftRatio ratio = ratio(a);
    double slope = slopeOfOuter(ratio.loss(s), s.c(), a);
    return slope == 0 ? Partials.ZERO : ratio.partials(s).times(slope);
  }

  @Override
  public final void contribution(SoftView view, Args args, double weight, Field out) {
    SoftRatio ratio = ratio(args);
    Linear miss = ratio.miss();
    int[] members = members(view, args);
    for (int c : members) {
      SoftSums s = softSums(view, c, args);
      double total = miss.of(s);
      if (total != 0) {
        double factor = weight * share(members.length, args) * value(s, args) / total;
        double exponent = errorExponent(args);
        addShares(
            view, miss.one(), (b, share) -> miss.perVoxel(b, c, exponent, share), factor, out);
      }
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
