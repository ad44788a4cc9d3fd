package io.github.segqa.overlay;

import io.github.segqa.api.Field;
import io.github.segqa.colour.ColourScale;

/**
 * The values of a field in colours.
 *
 * @param field the values
 * @param scale their colours
 * @param opacity of all voxels
 */
record FieldColours(Field field, ColourScale scale, double opacity) implements PlaneColours {
  @Override
  public int[] plane(int z) {
    int nx = field.nx();
    int alpha = (int) Math.round(255 * opacity) << 24;
    int[] plane = new int[nx * field.ny()];
    double[] row = new double[nx];
    for (int from = 0; from < plane.length; from += nx) {
      field.read(z, from, nx, row);
      for (int x = 0; x < nx; x++) {
        plane[from + x] = alpha | scale.rgb(row[x]);
      }
    }
    return plane;
  }
}
