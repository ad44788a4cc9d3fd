package io.github.segqa.view;

import io.github.segqa.api.Derived;
import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.MaskCrop;
import io.github.segqa.kernel.Morphology;
import io.github.segqa.kernel.PlaneSource;
import io.github.segqa.kernel.SoftSkeleton;

/**
 * Soft skeletons of one class on the whole grid, ignored voxels being background. All losses share
 * them.
 */
public final class SoftSkeletons {
  private SoftSkeletons() {}

  /**
   * @param view reference and probabilities
   * @param c class
   * @param iterations number of erosions
   * @return skeleton of R = c: crisp, because R is
   */
  public static Mask reference(SoftView view, int c, int iterations) {
    return view.get(
        Derived.of("soft_skeleton_reference", v -> crisp(v, c, iterations), c, iterations));
  }

  private static Mask crisp(SoftView view, int c, int iterations) {
    Mask object = view.reference(c);
    return Morphology.skeleton(MaskCrop.to(object, object.bounds()), view.grid(), iterations);
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param iterations number of erosions
   * @return skeleton of p_c
   */
  public static Field prediction(SoftView view, int c, int iterations) {
    return view.get(
        Derived.of(
            "soft_skeleton_prediction",
            v ->
                new SoftSkeleton(v.grid(), v.progress())
                    .of(PlaneSource.of(v.probability(c)), iterations),
            c,
            iterations));
  }
}
