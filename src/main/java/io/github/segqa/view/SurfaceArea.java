package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.kernel.SurfaceSize;

/** Length of the contour or area of the surface of an object, computed once for its metrics. */
public final class SurfaceArea {
  private SurfaceArea() {}

  /**
   * @param view a class
   * @param side which object
   * @return contour length in the unit of the grid (2D) or surface area in its square (3D)
   */
  public static double of(ClassView view, Side side) {
    return view.get(
        Derived.of(
            "surface area",
            (ClassView v) -> SurfaceSize.of(side.of(v), v.grid(), v.progress()),
            side));
  }
}
