package io.github.segqa.view;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.Erosion;
import io.github.segqa.kernel.MaskBits;
import io.github.segqa.kernel.MaskCrop;
import io.github.segqa.kernel.NearestSurface;

/**
 * Inner boundaries of one class: voxels with a face neighbour outside it; outside the image counts
 * as outside (losses' spec, 1.4). Ignored voxels are background. All losses share them.
 */
public final class Contours {
  /** Distances between all voxels of two masks. */
  private static final SurfaceOptions VOXELS =
      new SurfaceOptions(
          SurfaceOptions.Surface.REGION,
          Connectivity.FACE,
          false,
          SurfaceOptions.DistanceMetric.EUCLIDEAN);

  private Contours() {}

  /**
   * @param view reference and probabilities
   * @param c class
   * @return boundary of R = c
   */
  public static Mask reference(SoftView view, int c) {
    return view.get(Derived.of("contour_reference", v -> border(v, v.reference(c)), c));
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return boundary of H = c, the decided class
   */
  public static Mask decided(SoftView view, int c) {
    return view.get(Derived.of("contour_decided", v -> border(v, v.decided(c)), c));
  }

  private static Mask border(SoftView view, Mask object) {
    Mask tight = MaskCrop.to(object, object.bounds());
    return Erosion.border(tight, view.grid(), Connectivity.FACE, false);
  }

  /**
   * @param view reference and probabilities
   * @param contour a boundary
   * @return its kept voxels
   */
  public static Mask kept(SoftView view, Mask contour) {
    return view.ignored().map(i -> MaskBits.without(contour, i)).orElse(contour);
  }

  /**
   * @param view reference and probabilities
   * @param c class
   * @return distances between the kept voxels of both boundaries, in the unit of the grid
   */
  public static SurfaceDistances distances(SoftView view, int c) {
    return view.get(
        Derived.of(
            "contour_distances",
            v ->
                NearestSurface.distances(
                    kept(v, reference(v, c)),
                    kept(v, decided(v, c)),
                    v.grid(),
                    VOXELS,
                    v.progress()),
            c));
  }
}
