package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SurfaceOptions;

/** The elements of one surface: where they are, and how large. */
final class SurfaceElements {
  private final Mask positions;
  private final Surfels surfels;
  private final double[] sizes;

  private SurfaceElements(Mask positions, Surfels surfels, double[] sizes) {
    this.positions = positions;
    this.surfels = surfels;
    this.sizes = sizes;
  }

  static SurfaceElements of(Mask object, Grid grid, SurfaceOptions options) {
    return switch (options.surface()) {
      case REGION -> new SurfaceElements(object, null, null);
      case BOUNDARY ->
          new SurfaceElements(
              Erosion.border(object, grid, options.connectivity(), options.ignoreBorder()),
              null,
              null);
      case SURFEL -> {
        Surfels surfels = new Surfels(object, grid.dims() == 2);
        yield new SurfaceElements(surfels.elements(), surfels, SurfelSizes.of(grid));
      }
    };
  }

  /** Where the elements are: voxels, or points of the dual grid. */
  Mask positions() {
    return positions;
  }

  /** Whether elements have sizes; else each counts 1. */
  boolean weighted() {
    return sizes != null;
  }

  /** Size of the element at a position of a weighted surface. */
  double size(int x, int y, int z) {
    return sizes[surfels.code(x, y, z)];
  }
}
