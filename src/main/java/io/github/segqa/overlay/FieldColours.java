package io.github.segqa.overlay;

import io.github.segqa.api.Field;
import io.github.segqa.colour.ColourScale;

/**
 * The values of a field in colours.
 *
 * @param field the values
 * @param scale their colours
 * @param opacity of the voxels that have a colour
 * @param faint magnitude that a value must exceed to have a colour; below 0 for all
 */
record FieldColours(Field field, ColourScale scale, double opacity, double faint)
    implements PlaneColours {
  @Override
  public int[] plane(int z) {
    int nx = field.nx();
    int alpha = (int) Math.round(255 * opacity) << 24;
    int[] plane = new int[nx * field.ny()];
    double[] row = new double[nx];
    for (int from = 0; from < plane.length; from += nx) {
      field.read(z, from, nx, row);
      for (int x = 0; x < nx; x++) {
        plane[from + x] = Math.abs(row[x]) > faint ? alpha | scale.rgb(row[x]) : 0;
      }
    }
    return plane;
  }
}
