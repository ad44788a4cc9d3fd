package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Field;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.View;
import io.github.segqa.kernel.DistanceTransform;
import io.github.segqa.kernel.Extremes;
import io.github.segqa.kernel.ThresholdMask;

/**
 * Signed distance maps of one class, in the unit of the grid: positive outside (Dout), negative
 * inside (-Din), 0 everywhere if the class is empty or fills the image (losses' spec, 1.4). Ignored
 * voxels are background. All losses share them.
 */
public final class DistanceMaps {
  private DistanceMaps() {}

  /**
   * @param view reference and probabilities
   * @param c class
   * @return signed distance of R = c
   */
  public static Field reference(SoftView view, int c) {
    return view.get(Derived.of("signed_distance", v -> signed(v, v.reference(c)), c));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @param threshold strict lower limit of the probability
   * @return signed distance of p_c &gt; threshold
   */
  public static Field above(SoftView view, int c, double threshold) {
    return view.get(
        Derived.of(
            "signed_distance_above",
            v ->
                signed(v, ThresholdMask.above(v.probability(c), threshold, v.grid(), v.progress())),
            c,
            threshold));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return signed distance of H = c, the decided class
   */
  public static Field decided(SoftView view, int c) {
    return view.get(Derived.of("signed_distance_decided", v -> signed(v, v.decided(c)), c));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return extreme values of {@link #reference} over the whole grid
   */
  public static Extremes referenceExtremes(SoftView view, int c) {
    return view.get(
        Derived.of("signed_distance_extremes", v -> Extremes.of(reference(v, c), v.progress()), c));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return extreme values of {@link #decided} over the whole grid
   */
  public static Extremes decidedExtremes(SoftView view, int c) {
    return view.get(
        Derived.of(
            "signed_distance_decided_extremes", v -> Extremes.of(decided(v, c), v.progress()), c));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return whether R = c has voxels and does not fill the image: else its map is 0 everywhere
   */
  public static boolean hasInterface(SoftView view, int c) {
    return view.get(
        Derived.of(
            "has_interface",
            v -> {
              long n = v.reference(c).count();
              return n > 0 && n < v.grid().voxels();
            },
            c));
  }

  /**
   * Din of the class to which each voxel belongs, for losses that weight all classes.
   *
   * @param view reference and probabilities
   * @return a field whose absolute value is, at every voxel, the distance to the nearest voxel of
   *     another reference class; 0 everywhere if there is one class only
   */
  public static Field toOtherClass(SoftView view) {
    return view.binary()
        ? reference(view, 1)
        : view.get(Derived.of("distance_to_other_class", DistanceMaps::depths));
  }

  private static Field depths(SoftView view) {
    Field depth =
        new DistanceTransform(view.grid(), Precision.of(view.grid()), view.progress())
            .toOtherLabel(view.labels());
    boolean oneClass = Double.isInfinite(depth.get(0, 0, 0));
    return oneClass ? Field.zeros(view.grid(), depth.precision()) : depth;
  }

  /**
   * @param view a class
   * @param side whose object
   * @return its signed distance: the same map as that of the losses
   */
  public static Field of(ClassView view, Side side) {
    return view.get(Derived.of("signed_distance", v -> signed(v, side.of(v)), side));
  }

  private static Field signed(View<?> view, Mask mask) {
    return new DistanceTransform(
            view.grid(), Precision.of(view.grid()), view.progress().named("Distance map"))
        .signed(mask);
  }
}
