package io.github.segqa.shape;

import io.github.segqa.api.Args;
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
   * @param view for class sizes and intermediates
   * @param a values of the parameters
   * @return the terms, with slopes by p_y
   */
  protected abstract VoxelTerm term(SoftView view, Args a);

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
    return List.of(VoxelTerms.sum(this, args, -1, term(view, args)));
  }

  @Override
  public final double value(SoftView view, Args args) {
    return view.sum(sums(view, args).get(0))[0] / divisor(view, args);
  }

  @Override
  public final void gradient(SoftView view, Args args, double weight, List<Field> out) {
    VoxelTerm term = term(view, args);
    double factor = weight / divisor(view, args);
    view.forEachBlock(
        b -> {
          term.fill(b, b.scratch(0), b.scratch(1));
          b.addTruthSlope(out, b.scratch(1), factor);
        });
  }

  @Override
  public final void contribution(SoftView view, Args args, double weight, Field out) {
    VoxelTerm term = term(view, args);
    double factor = weight * view.kept() / divisor(view, args);
    view.forEachBlock(
        b -> {
          term.fill(b, b.scratch(0), null);
          b.scatterAdd(out, b.scratch(0), factor);
        });
  }
}
