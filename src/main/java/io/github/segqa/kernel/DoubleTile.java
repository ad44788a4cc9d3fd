package io.github.segqa.kernel;

import io.github.segqa.api.Field;

/** Lines of a double field. */
final class DoubleTile extends Tile {
  private final double[][] data;

  DoubleTile(int rows, int width) {
    super(rows);
    this.data = new double[rows][width];
  }

  @Override
  void load(Field field, int z, int offset, int i, int width) {
    System.arraycopy(field.doubles()[z], offset, data[i], 0, width);
  }

  @Override
  void store(Field field, int z, int offset, int i, int width) {
    System.arraycopy(data[i], 0, field.doubles()[z], offset, width);
  }

  @Override
  void signs(int i, int width, double[] sign) {
    double[] row = data[i];
    for (int c = 0; c < width; c++) {
      row[c] = sign[c] * Math.abs(row[c]);
    }
  }

  @Override
  void root(int i, int width, double unit, boolean signed) {
    double[] row = data[i];
    for (int c = 0; c < width; c++) {
      double r = Math.sqrt(Math.abs(row[c])) * unit;
      row[c] = signed && row[c] < 0 ? -r : r;
    }
  }

  @Override
  void gather(int c, int count, double[][] to) {
    for (int i = 0; i < data.length; i++) {
      for (int k = 0; k < count; k++) {
        to[k][i] = data[i][c + k];
      }
    }
  }

  @Override
  void scatter(int c, int count, double[][] from) {
    for (int i = 0; i < data.length; i++) {
      for (int k = 0; k < count; k++) {
        data[i][c + k] = from[k][i];
      }
    }
  }
}
