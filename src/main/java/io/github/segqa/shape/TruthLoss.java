package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import java.util.List;

/**
 * A loss of the vector view that is a sum of terms of p_y, the probability of each voxel's
 * reference class, divided by a {@linkplain #divisor divisor} (N by default).
 */
public abstract class TruthLoss implements LossMeasure, Gradient, VoxelMap {
  /**
   * Computes terms and slopes of a block.
   *
   * @param view for class sizes and intermediates; those must have been computed in {@link
   *     #prepare}
   * @param b decoded voxels
   * @param a values of the parameters
   * @param value takes the term of every voxel
   * @param slope takes its derivative by p_y; null if not wanted
   */
  protected abstract void terms(SoftView view, Block b, Args a, double[] value, double[] slope);

  /**
   * Computes intermediates that {@link #terms} needs, before the pass over the blocks. Nothing by
   * default.
   *
   * @param view reference and probabilities
   * @param a values of the parameters
   */
  protected void prepare(SoftView view, Args a) {}

  /**
   * @param view reference and probabilities
   * @param a values of the parameters
   * @return what the sum of the terms is divided by
   */
  protected double divisor(SoftView view, Args a) {
    return view.kept();
  }

  @Override
  public final List<BlockSum> sums(SoftView view, Args args) {
    prepare(view, args);
    return List.of(sum(view, args));
  }

  private BlockSum sum(SoftView view, Args args) {
    return VoxelTerms.sum(descriptor(), args, -1, (b, value) -> terms(view, b, args, value, null));
  }

  @Override
  public double value(SoftView view, Args args) {
    prepare(view, args);
    return view.sum(sum(view, args))[0] / divisor(view, args);
  }

  @Override
  public void gradient(SoftView view, Args args, double weight, List<Field> out) {
    prepare(view, args);
    double factor = weight / divisor(view, args);
    view.forEachBlock(
        b -> {
          terms(view, b, args, b.scratch(0), b.scratch(1));
          b.addTruthSlope(out, b.scratch(1), factor);
        });
  }

  @Override
  public void contribution(SoftView view, Args args, double weight, Field out) {
    prepare(view, args);
    double factor = weight * view.kept() / divisor(view, args);
    view.forEachBlock(
        b -> {
          terms(view, b, args, b.scratch(0), null);
          b.scatterAdd(out, b.scratch(0), factor);
        });
  }
}
