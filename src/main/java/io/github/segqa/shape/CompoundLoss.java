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
import java.util.Arrays;
import java.util.List;

/**
 * A weighted sum of losses; value, gradient and map are the weighted sums of those of the parts.
 */
public abstract class CompoundLoss implements LossMeasure, Gradient, VoxelMap, Costly {
  /**
   * @param view gives the number of classes
   * @param args arguments of the compound loss
   * @return its parts
   */
  protected abstract List<Part> parts(SoftView view, Args args);

  /**
   * @param args arguments of the compound loss
   * @return a number added to the sum, 0 by default
   */
  protected double constant(Args args) {
    return 0;
  }

  @Override
  public final List<BlockSum> sums(SoftView view, Args args) {
    return parts(view, args).stream().flatMap(p -> p.loss().sums(view, p.args()).stream()).toList();
  }

  @Override
  public final double value(SoftView view, Args args) {
    view.prefetch(sums(view, args));
    double sum = constant(args);
    for (Part p : parts(view, args)) {
      sum += p.weight() * p.value(view);
    }
    return sum;
  }

  @Override
  public final void gradient(SoftView view, Args args, double weight, List<Field> out) {
    for (Part p : parts(view, args)) {
      if (!(p.loss() instanceof Gradient g)) {
        throw new Undefined(p.loss().descriptor().id() + " has no gradient");
      }
      g.gradient(view, p.args(), weight * p.weight(), out);
    }
  }

  @Override
  public final void contribution(SoftView view, Args args, double weight, Field out) {
    List<Part> parts = parts(view, args);
    for (Part p : parts) {
      if (!(p.loss() instanceof VoxelMap)) {
        throw new Undefined(
            "its part " + p.loss().descriptor().id() + " is no mean of voxel terms");
      }
    }
    for (Part p : parts) {
      ((VoxelMap) p.loss()).contribution(view, p.args(), weight * p.weight(), out);
    }
    double constant = constant(args);
    if (constant != 0) {
      view.forEachBlock(
          b -> {
            Arrays.fill(b.scratch(0), constant);
            b.scatterAdd(out, b.scratch(0), weight);
          });
    }
  }

  @Override
  public final double memory(SoftView view, Args args) {
    double most = 0;
    for (Part p : parts(view, args)) {
      most = Math.max(most, p.loss() instanceof Costly c ? c.memory(view, p.args()) : 0);
    }
    return most;
  }

  @Override
  public final double operations(SoftView view, Args args) {
    double sum = 0;
    for (Part p : parts(view, args)) {
      sum += p.loss() instanceof Costly c ? c.operations(view, p.args()) : 0;
    }
    return sum;
  }
}
