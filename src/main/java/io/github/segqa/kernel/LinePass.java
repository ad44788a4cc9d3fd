package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;

/**
 * Second and third pass of the distance transform: along y or z, in tiles of neighbouring lines.
 * Squares of the two sides of a border have different signs; both sides of every change of class
 * have distance 0 seen from the other side.
 */
final class LinePass {
  /** Lines of a tile at most: some cache lines of a row, but few enough for all rows to be near. */
  private static final int WIDTH = 128;

  /** Widths are multiples of this, a cache line of floats. */
  private static final int STEP = 16;

  private final Field field;
  private final Box region;
  private final boolean alongZ;
  private final double weight;
  private final boolean signed;
  private final LabelVolume labels;
  private final double unit;
  private final int width;

  /**
   * @param field squares after the passes before, changed in place
   * @param region the part of the image that is worked on
   * @param axis 1 for y, 2 for z
   * @param weight square of a step along the axis
   * @param signed whether both sides of a border have distances
   * @param labels the classes, if there are more than two, else null
   * @param unit 0, or for the last pass what roots are multiplied with
   */
  LinePass(
      Field field,
      Box region,
      int axis,
      double weight,
      boolean signed,
      LabelVolume labels,
      double unit) {
    this.field = field;
    this.region = region;
    this.alongZ = axis == 2;
    this.weight = weight;
    this.signed = signed;
    this.labels = labels;
    this.unit = unit;
    int tiles = (region.nx() + WIDTH - 1) / WIDTH;
    int lines = (region.nx() + tiles - 1) / tiles;
    this.width = (lines + STEP - 1) / STEP * STEP;
  }

  Worker worker() {
    return new Worker();
  }

  /** The scratch of one thread. */
  final class Worker {
    private final int n = alongZ ? region.nz() : region.ny();
    private final Tile tile = Tile.of(field.precision(), n, width, weight);
    private final Envelope envelope = new Envelope(n, weight);
    private final LabelParity parity = labels == null ? null : new LabelParity(labels, width);

    /**
     * @param fixed the plane for lines along y, the row for lines along z
     */
    void run(int fixed) {
      for (int x = region.x0(); x < region.x1(); x += width) {
        int lines = Math.min(width, region.x1() - x);
        for (int i = 0; i < n; i++) {
          tile.load(field, z(fixed, i), offset(fixed, i, x), i, lines);
          if (labels != null) {
            tile.signs(i, lines, parity.next(z(fixed, i), offset(fixed, i, x), lines, i == 0));
          }
        }
        tile.transform(lines, signed, envelope);
        for (int i = 0; i < n; i++) {
          if (unit > 0) {
            tile.root(i, lines, unit, signed && labels == null);
          }
          tile.store(field, z(fixed, i), offset(fixed, i, x), i, lines);
        }
      }
    }

    private int z(int fixed, int i) {
      return alongZ ? region.z0() + i : fixed;
    }

    private int offset(int fixed, int i, int x) {
      return (alongZ ? fixed : region.y0() + i) * field.nx() + x;
    }
  }
}
