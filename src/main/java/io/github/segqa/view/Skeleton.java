package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.Morphology;
import io.github.segqa.kernel.Thinning;

/** The skeleton of an object, computed once for centreline Dice and its two rates. */
public final class Skeleton {
  /** How a skeleton is made. */
  public enum Method {
    /** Thinning of Lee 1994: connected like the object. */
    THINNING,
    /** What repeated erosion loses for good: the crisp case of the soft skeleton of Shit 2021. */
    MORPHOLOGICAL
  }

  private Skeleton() {}

  /**
   * @param view a class
   * @param side which object
   * @param method how its skeleton is made
   * @return the skeleton, in the box of the object
   */
  public static Mask of(ClassView view, Side side, Method method) {
    return view.get(
        Derived.of("skeleton", (ClassView v) -> compute(v, side.of(v), method), side, method));
  }

  private static Mask compute(ClassView view, Mask object, Method method) {
    return method == Method.THINNING
        ? Thinning.skeleton(object, view.grid(), view.progress())
        : Morphology.skeleton(object, view.grid());
  }
}
