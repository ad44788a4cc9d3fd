package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;

/**
 * Extreme values of a volume.
 *
 * @param lowest smallest value
 * @param highest largest value
 * @param lastNegative largest value below 0; -Infinity if there is none
 */
public record Extremes(double lowest, double highest, double lastNegative) {
  private static final Extremes NONE =
      new Extremes(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /**
   * @param field any field
   * @param progress asked for cancellation before every plane
   * @return its extreme values
   */
  public static Extremes of(Field field, Progress progress) {
    Extremes[] planes = new Extremes[field.nz()];
    Parallel.forEach(
        planes.length,
        progress,
        () -> new double[field.nx()],
        (row, z) -> planes[z] = of(field, z, row));
    Extremes all = NONE;
    for (Extremes plane : planes) {
      all = all.and(plane);
    }
    return all;
  }

  private static Extremes of(Field field, int z, double[] row) {
    Extremes all = NONE;
    for (int y = 0; y < field.ny(); y++) {
      field.read(z, y * row.length, row.length, row);
      all = all.and(of(row));
    }
    return all;
  }

  private static Extremes of(double[] row) {
    double lowest = NONE.lowest;
    double highest = NONE.highest;
    double negative = NONE.lastNegative;
    for (double v : row) {
      lowest = Math.min(lowest, v);
      highest = Math.max(highest, v);
      negative = v < 0 ? Math.max(negative, v) : negative;
    }
    return new Extremes(lowest, highest, negative);
  }

  private Extremes and(Extremes o) {
    return new Extremes(
        Math.min(lowest, o.lowest),
        Math.max(highest, o.highest),
        Math.max(lastNegative, o.lastNegative));
  }
}
