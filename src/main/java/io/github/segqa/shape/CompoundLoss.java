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
 * A weighted sum of losses; value, gradient and map are the weighted sums of those of the parts.
 */
public abstract class CompoundLoss implements LossMeasure, Gradient, VoxelMap, Costly {
  /**
   * One part of the sum.
   *
   * @param weight multiplied with its value
   * @param loss the part
   * @param args its arguments
   */
  public record Part(double weight, LossMeasure loss, Args args) {}

  /**
   * @param args arguments of the compound loss
   * @return its parts
   */
  protected abstract List<Part> parts(Args args);

  @Override
  public List<BlockSum> sums(SoftView view, Args args) {
    return parts(args).stream().flatMap(p -> p.loss.sums(view, p.args).stream()).toList();
  }

  @Override
  public double value(SoftView view, Args args) {
    double sum = 0;
    for (Part p : parts(args)) {
      sum += p.weight * p.loss.value(view, p.args);
    }
    return sum;
  }

  @Override
  public void gradient(SoftView view, Args args, double weight, List<Field> out) {
    for (Part p : parts(args)) {
      if (!(p.loss instanceof Gradient g)) {
        throw new Undefined(p.loss.descriptor().id() + " has no gradient");
      }
      g.gradient(view, p.args, weight * p.weight, out);
    }
  }

  @Override
  public void contribution(SoftView view, Args args, double weight, Field out) {
    for (Part p : parts(args)) {
      if (!(p.loss instanceof VoxelMap)) {
        throw new Undefined(
            p.loss.descriptor().id()
                + " is a function of sums over the image, not a mean of voxel terms");
      }
    }
    for (Part p : parts(args)) {
      ((VoxelMap) p.loss).contribution(view, p.args, weight * p.weight, out);
    }
  }

  @Override
  public double operations(SoftView view, Args args) {
    double sum = 0;
    for (Part p : parts(args)) {
      sum += p.loss instanceof Costly c ? c.operations(view, p.args) : 0;
    }
    return sum;
  }
}
