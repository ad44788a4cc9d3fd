package io.github.segqa.image;

import io.github.segqa.api.Field;
import java.util.ArrayList;
import java.util.List;

/** From stored voxels to real numbers of any size: grey values, features, distances. */
public final class FieldImport {
  private FieldImport() {}

  /**
   * Reads all channels.
   *
   * @param pixels one or several channels
   * @param name how messages call the image
   * @param low smallest possible value; -Infinity for none
   * @param high largest possible value; Infinity for none
   * @return a field for each channel, sharing its planes where they are floating point
   * @throws io.github.segqa.api.EvaluationException if a value is NaN, infinite or outside the
   *     range
   */
  public static List<Field> fields(Pixels pixels, String name, double low, double high) {
    List<Field> fields = new ArrayList<>();
    RangeCheck check = new RangeCheck(name, pixels.nx(), low, high);
    double[] row = new double[pixels.nx()];
    for (int c = 0; c < pixels.channels(); c++) {
      SharedField field = new SharedField(pixels, c, true);
      for (int z = 0; z < pixels.nz(); z++) {
        for (int y = 0; y < pixels.ny(); y++) {
          int from = y * row.length;
          pixels.read(c, z, from, row.length, row);
          for (int i = 0; i < row.length; i++) {
            check.note(row[i], from + i, z);
          }
          field.put(z, from, row.length, row, false);
        }
      }
      fields.add(field.field());
    }
    check.throwIfNotFinite();
    check.throwIfOutside("");
    return fields;
  }
}
