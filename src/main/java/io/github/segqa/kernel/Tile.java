package io.github.segqa.kernel;

import io.github.segqa.api.Field;
import io.github.segqa.api.Precision;

/**
 * A few neighbouring lines of a field, side by side: row i holds the i-th voxel of every line. Each
 * line is transformed on its own; the tile is what keeps memory access in whole cache lines.
 */
abstract class Tile {
  /** Lines handed to the envelope at a time: a cache line of doubles. */
  private static final int GROUP = 8;

  private final int rows;
  private final double[][] lines;

  Tile(int rows) {
    this.rows = rows;
    this.lines = new double[GROUP][rows];
  }

  static Tile of(Precision precision, int rows, int width, double weight) {
    return precision == Precision.SINGLE
        ? new FloatTile(rows, width, weight)
        : new DoubleTile(rows, width);
  }

  /** Takes row i from a field: width voxels of plane z from place offset on. */
  abstract void load(Field field, int z, int offset, int i, int width);

  /** Writes row i to a field. */
  abstract void store(Field field, int z, int offset, int i, int width);

  /** Gives the values of row i the signs given. */
  abstract void signs(int i, int width, double[] sign);

  /** Replaces row i by roots times unit, of the absolute values or with their signs. */
  abstract void root(int i, int width, double unit, boolean signed);

  /** Copies lines c, c + 1, ... into arrays of their own. */
  abstract void gather(int c, int count, double[][] to);

  /** Copies lines back. */
  abstract void scatter(int c, int count, double[][] from);

  /** Transforms the first width lines; signed if some values may be negative. */
  void transform(int width, boolean signed, Envelope envelope) {
    for (int c = 0; c < width; c += GROUP) {
      int count = Math.min(GROUP, width - c);
      gather(c, count, lines);
      for (int k = 0; k < count; k++) {
        envelope.line(lines[k], rows);
      }
      scatter(c, count, lines);
    }
  }
}
