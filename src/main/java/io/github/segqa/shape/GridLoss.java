package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import java.util.List;

/**
 * A class loss that looks at more than one voxel at a time: distances, windows, neighbours. Its
 * derivative is worked out as a map over the whole grid (rule "background" of the spec, 1.9) and
 * handed on at the kept voxels.
 */
public abstract class GridLoss extends ClassLoss {
  /**
   * @param view reference and probabilities
   * @param c class
   * @param args values of the parameters
   * @return derivative of {@link #classValue} by p_c; values at ignored voxels do not matter
   */
  protected abstract Field slope(SoftView view, int c, Args args);

  @Override
  protected final void classGradient(
      SoftView view, int c, Args args, double weight, List<Field> out) {
    addSlope(view, c, slope(view, c, args), weight, out);
  }

  /**
   * Adds weight times a derivative by p_c at the kept voxels.
   *
   * @param view reference and probabilities
   * @param c class
   * @param slope derivative by p_c on the whole grid
   * @param weight multiplied with it
   * @param out one field a channel as given
   */
  public static void addSlope(SoftView view, int c, Field slope, double weight, List<Field> out) {
    view.forEachBlock(
        b -> {
          b.gather(slope, b.scratch(0));
          b.addSlope(out, c, b.scratch(0), weight);
        });
  }
}
