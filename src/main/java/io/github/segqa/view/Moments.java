package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.kernel.MaskMoments;

/** Centroid and covariance of the voxels of an object. */
public final class Moments {
  private Moments() {}

  /**
   * @param view a class
   * @param side which object
   * @return its moments in voxels
   */
  public static MaskMoments of(ClassView view, Side side) {
    return view.get(
        Derived.of("moments", (ClassView v) -> MaskMoments.of(side.of(v), v.progress()), side));
  }
}
