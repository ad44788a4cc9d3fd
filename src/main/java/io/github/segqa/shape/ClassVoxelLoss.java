package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import java.util.ArrayList;
import java.util.List;

/** A class loss that is the mean of voxel terms of p_c and r_c. */
public abstract class ClassVoxelLoss extends ClassLoss implements VoxelMap {
  /**
   * Computes terms and slopes of one class in a block.
   *
   * @param view for intermediates; those must have been computed in {@link #prepare}
   * @param b decoded voxels
   * @param c class
   * @param a values of the parameters
   * @param value takes the term of every voxel
   * @param slope takes its derivative by p_c; null if not wanted
   */
  @SuppressWarnings("checkstyle:ParameterNumber")
  protected abstract void terms(
      SoftView view, Block b, int c, Args a, double[] value, double[] slope);

  /**
   * Computes intermediates that {@link #terms} needs, before the pass over the blocks. Nothing by
   * default.
   *
   * @param view reference and probabilities
   * @param a values of the parameters
   */
  protected void prepare(SoftView view, Args a) {}

  @Override
  public final List<BlockSum> sums(SoftView view, Args args) {
    prepare(view, args);
    List<BlockSum> sums = new ArrayList<>();
    for (int c : classes(view, args)) {
      sums.add(sum(view, c, args));
    }
    return sums;
  }

  private BlockSum sum(SoftView view, int c, Args args) {
    return VoxelTerms.sum(
        descriptor(), args, c, (b, value) -> terms(view, b, c, args, value, null));
  }

  @Override
  protected final double classValue(SoftView view, int c, Args args) {
    prepare(view, args);
    return view.sum(sum(view, c, args))[0] / view.kept();
  }

  @Override
  protected final void classGradient(
      SoftView view, int c, Args args, double weight, List<Field> out) {
    prepare(view, args);
    double factor = weight / view.kept();
    view.forEachBlock(
        b -> {
          terms(view, b, c, args, b.scratch(0), b.scratch(1));
          b.addSlope(out, c, b.scratch(1), factor);
        });
  }

  @Override
  public void contribution(SoftView view, Args args, double weight, Field out) {
    prepare(view, args);
    int[] s = classes(view, args);
    for (int c : s) {
      view.forEachBlock(
          b -> {
            terms(view, b, c, args, b.scratch(0), null);
            b.scatterAdd(out, b.scratch(0), weight / s.length);
          });
    }
  }
}
