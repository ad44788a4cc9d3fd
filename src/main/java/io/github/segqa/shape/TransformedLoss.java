package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Costly;
import io.github.segqa.api.Field;
import io.github.segqa.api.Gradient;
import io.github.segqa.api.LossMeasure;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import io.github.segqa.api.VoxelMap;
import java.util.List;

/**
 * A function of the value of another loss that is 0 at 0: its gradient follows from the chain rule,
 * and each voxel has the same share as in the other loss.
 */
public abstract class TransformedLoss implements LossMeasure, Gradient, VoxelMap, Costly {
  /**
   * @param a values of the parameters
   * @return the other loss, which must have a gradient; its weight is not used
   */
  protected abstract Part inner(Args a);

  /**
   * @param x value of the other loss
   * @param a values of the parameters
   * @return the value of this one
   */
  protected abstract double outer(double x, Args a);

  /**
   * @param x value of the other loss
   * @param a values of the parameters
   * @return derivative of {@link #outer} by x
   */
  protected abstract double slope(double x, Args a);

  @Override
  public final List<BlockSum> sums(SoftView view, Args args) {
    Part p = inner(args);
    return p.loss().sums(view, p.args());
  }

  @Override
  public final double value(SoftView view, Args args) {
    Part p = inner(args);
    return outer(p.value(view), args);
  }

  @Override
  public final void gradient(SoftView view, Args args, double weight, List<Field> out) {
    Part p = inner(args);
    double slope = slope(p.value(view), args);
    ((Gradient) p.loss()).gradient(view, p.args(), weight * slope, out);
  }

  @Override
  public final void contribution(SoftView view, Args args, double weight, Field out) {
    Part p = inner(args);
    if (!(p.loss() instanceof VoxelMap map)) {
      throw new Undefined(p.loss().descriptor().id() + " is no mean of voxel terms");
    }
    double x = p.value(view);
    if (x != 0) {
      map.contribution(view, p.args(), weight * outer(x, args) / x, out);
    }
  }

  @Override
  public final double memory(SoftView view, Args args) {
    Part p = inner(args);
    return p.loss() instanceof Costly c ? c.memory(view, p.args()) : 0;
  }

  @Override
  public final double operations(SoftView view, Args args) {
    Part p = inner(args);
    return p.loss() instanceof Costly c ? c.operations(view, p.args()) : 0;
  }
}
