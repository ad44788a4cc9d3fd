package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Mask;
import io.github.segqa.kernel.BoundaryBands;

/** The part of an object that lies near its boundary, for boundary IoU and its display. */
public final class BoundaryBand {
  /** How nearness is measured. */
  public enum Method {
    /** Steps to any of the 8 or 26 neighbours (Cheng 2021). */
    EROSION,
    /** Euclidean distance in voxels to a boundary voxel (MetricsReloaded). */
    EDT
  }

  private BoundaryBand() {}

  /**
   * @param view a class
   * @param side which object
   * @param method how nearness is measured
   * @param width of the band in voxels; EROSION rounds it down
   * @return the band, in the box of the object
   */
  public static Mask of(ClassView view, Side side, Method method, double width) {
    return view.get(
        Derived.of(
            "boundary band",
            (ClassView v) -> compute(v, side.of(v), method, width),
            side,
            method,
            width));
  }

  private static Mask compute(ClassView view, Mask object, Method method, double width) {
    return method == Method.EROSION
        ? BoundaryBands.eroded(object, view.grid(), (int) width)
        : BoundaryBands.near(object, view.grid(), width, view.progress());
  }
}
