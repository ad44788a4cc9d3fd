package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.LocatedDistances;
import io.github.segqa.kernel.NearestSurface;

/** Where the elements of a surface are and how far from the other surface, one by one. */
public final class SurfacePoints {
  private SurfacePoints() {}

  /**
   * @param view a class
   * @param from whose surface is listed
   * @param options element set and distance
   * @return every element with its distance to the other object's surface, +infinity if there is
   *     none
   */
  public static LocatedDistances of(ClassView view, Side from, SurfaceOptions options) {
    return view.get(
        Derived.of(
            "surface points",
            (ClassView v) ->
                NearestSurface.located(
                    from.of(v), from.other().of(v), v.grid(), options, v.progress()),
            from,
            options));
  }
}
