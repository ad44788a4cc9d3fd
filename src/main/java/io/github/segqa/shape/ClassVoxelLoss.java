package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.VoxelMap;
import java.util.List;

/** A class loss that is the mean of voxel terms of p_c and r_c. */
public abstract class ClassVoxelLoss extends ClassLoss implements VoxelMap {
  /**
   * @param view for class sizes and intermediates
   * @param c class
   * @param a values of the parameters
   * @return the terms of the class, with slopes by p_c
   */
  protected abstract VoxelTerm term(SoftView view, int c, Args a);

  private BlockSum sum(SoftView view, int c, Args args) {
    return VoxelTerms.sum(this, args, c, term(view, c, args));
  }

  @Override
  protected List<BlockSum> classSums(SoftView view, int c, Args args) {
    return List.of(sum(view, c, args));
  }

  @Override
  protected double classValue(SoftView view, int c, Args args) {
    return view.sum(sum(view, c, args))[0] / view.kept();
  }

  @Override
  protected final void classGradient(
      SoftView view, int c, Args args, double weight, List<Field> out) {
    VoxelTerm term = term(view, c, args);
    double factor = weight / view.kept();
    view.forEachBlock(
        b -> {
          term.fill(b, b.scratch(0), b.scratch(1));
          b.addSlope(out, c, b.scratch(1), factor);
        });
  }

  @Override
  public void contribution(SoftView view, Args args, double weight, Field out) {
    int[] s = members(view, args);
    double factor = weight * share(s.length, args);
    for (int c : s) {
      VoxelTerm term = term(view, c, args);
      view.forEachBlock(
          b -> {
            term.fill(b, b.scratch(0), null);
            b.scatterAdd(out, b.scratch(0), factor);
          });
    }
  }
}
