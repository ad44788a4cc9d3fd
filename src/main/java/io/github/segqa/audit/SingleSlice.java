package io.github.segqa.audit;

import io.github.segqa.api.Grid;
import io.github.segqa.result.Finding;
import java.util.List;
import java.util.Optional;

/**
 * 3D images of one slice: they are measured in 3D (metrics spec, section 1.1), where a voxel
 * without neighbours above and below lies on the surface.
 */
final class SingleSlice {
  private static final String[] AXES = {"x", "y", "z"};

  private SingleSlice() {}

  /** Nothing for 2D images, nor if both images are empty and have no surface. */
  static Optional<Finding> check(LabelPlaces places) {
    Grid grid = places.grid();
    boolean empty = places.reference().isEmpty() && places.prediction().isEmpty();
    for (int axis = 0; axis < grid.dims() && grid.dims() == 3 && !empty; axis++) {
      if (grid.size(axis) == 1) {
        return Optional.of(new Finding("single_slice", List.of(), message(AXES[axis])));
      }
    }
    return Optional.empty();
  }

  private static String message(String axis) {
    return "The image is 3D with one slice along "
        + axis
        + ": unless image_border=ignore, every voxel of an object is on its surface, and surface"
        + " metrics (ASSD, HD95, NSD and"
        + " others) differ grossly from those of a 2D image. To measure in 2D give the reference as"
        + " a 2D file: TIFF, PNG, or NIfTI with two dimensions.";
  }
}
