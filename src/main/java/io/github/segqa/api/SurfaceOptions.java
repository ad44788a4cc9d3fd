package io.github.segqa.api;

/**
 * Which elements make the surface of an object, and how distances between them are measured (spec
 * of the metrics, 2.1).
 *
 * @param surface element set
 * @param connectivity neighbourhood of boundary voxels; only for BOUNDARY
 * @param ignoreBorder whether the edge of the image alone makes no boundary voxel; only for
 *     BOUNDARY
 * @param metric how distances are measured
 */
public record SurfaceOptions(
    Surface surface, Connectivity connectivity, boolean ignoreBorder, DistanceMetric metric) {
  /** Boundary voxels, face neighbours, outside counts as background, Euclidean. */
  public static final SurfaceOptions DEFAULT =
      new SurfaceOptions(Surface.BOUNDARY, Connectivity.FACE, false, DistanceMetric.EUCLIDEAN);

  /** Sets of surface elements. */
  public enum Surface {
    /** Object voxels with a neighbour outside. */
    BOUNDARY,
    /** Marching squares / cubes elements on the dual grid, weighted by length / area. */
    SURFEL,
    /** All object voxels. */
    REGION
  }

  /** Distances between voxel centres. */
  public enum DistanceMetric {
    /** Physical, exact. */
    EUCLIDEAN,
    /** Voxel steps, largest component. */
    CHESSBOARD,
    /** Voxel steps, sum of components. */
    TAXICAB
  }
}
