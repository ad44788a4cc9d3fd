package io.github.segqa.overlay;

import io.github.segqa.colour.ColourScale;
import io.github.segqa.view.SurfaceMap;

/**
 * Surface voxels in the colours of their distances.
 *
 * @param surface the distances
 * @param scale their colours
 */
record SurfaceColours(SurfaceMap surface, ColourScale scale) implements PlaneColours {
  @Override
  public int[] plane(int z) {
    int[] plane = new int[surface.grid().planeSize()];
    int[] positions = surface.positions(z);
    double[] distances = surface.distances(z);
    for (int i = 0; i < positions.length; i++) {
      plane[positions[i]] = 0xFF000000 | scale.rgb(distances[i]);
    }
    return plane;
  }
}
