package io.github.segqa.kernel;

import io.github.segqa.api.Field;

/**
 * Lines of a float field. Where distances are short they are found by a search over rows, which
 * takes all lines of the tile at once; the loops are kept in the shape that the JIT vectorises: one
 * index for all arrays.
 */
final class FloatTile extends Tile {
  /** Mean steps of a row's search up to which it is faster than the envelope. */
  private static final double SEARCH_STEPS = 24;

  /** Every so many rows one is looked at to guess the steps. */
  private static final int SAMPLE = 4;

  /** Steps of a search between two looks at what is left to beat. */
  private static final int LOOK = 4;

  private final double weight;
  private float[][] data;
  private float[][] found;
  private final float[] sign;

  FloatTile(int rows, int width, double weight) {
    super(rows);
    this.weight = weight;
    this.data = new float[rows][width];
    this.found = new float[rows][width];
    this.sign = new float[width];
  }

  @Override
  void load(Field field, int z, int offset, int i, int width) {
    System.arraycopy(field.floats()[z], offset, data[i], 0, width);
  }

  @Override
  void store(Field field, int z, int offset, int i, int width) {
    System.arraycopy(data[i], 0, field.floats()[z], offset, width);
  }

  @Override
  void signs(int i, int width, double[] signs) {
    float[] row = data[i];
    for (int c = 0; c < width; c++) {
      row[c] = (float) (signs[c] * Math.abs(row[c]));
    }
  }

  @Override
  void root(int i, int width, double unit, boolean signed) {
    root(data[i], (float) unit, width);
    if (!signed) {
      abs(data[i], data[i], width);
    }
  }

  @Override
  void transform(int width, boolean signed, Envelope envelope) {
    double steps = steps(width);
    if (steps == 0 && zero(width)) {
      return;
    }
    if (steps > SEARCH_STEPS) {
      super.transform(width, signed, envelope);
      return;
    }
    for (int i = 0; i < data.length; i++) {
      abs(found[i], data[i], width);
      unit(sign, data[i], width);
      search(i, width, signed);
    }
    float[][] spare = data;
    data = found;
    found = spare;
  }

  /** Guesses how many steps the search of a row takes in the mean. */
  private double steps(int width) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < data.length; i += SAMPLE) {
      sum += Math.min(data.length, Math.sqrt(maxAbs(data[i], width) / weight));
      n++;
    }
    return sum / n;
  }

  private boolean zero(int width) {
    for (float[] row : data) {
      if (maxAbs(row, width) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Looks for nearer sites farther and farther away, until none can be nearer. */
  private void search(int i, int width, boolean signed) {
    float[] best = found[i];
    float limit = maxAbs(best, width);
    for (int k = 1; k < data.length; k++) {
      float cost = (float) (weight * k * k);
      boolean below = i - k >= 0;
      boolean above = i + k < data.length;
      if (cost >= limit || !below && !above) {
        break;
      }
      float[] a = data[below ? i - k : i + k];
      float[] b = above ? data[i + k] : a;
      if (signed) {
        relax(best, sign, a, b, cost, width);
      } else {
        relax(best, a, b, cost, width);
      }
      if (k % LOOK == 0) {
        limit = maxAbs(best, width);
      }
    }
    times(best, sign, width);
  }

  @Override
  void gather(int c, int count, double[][] to) {
    for (int i = 0; i < data.length; i++) {
      float[] row = data[i];
      for (int k = 0; k < count; k++) {
        to[k][i] = row[c + k];
      }
    }
  }

  @Override
  void scatter(int c, int count, double[][] from) {
    for (int i = 0; i < data.length; i++) {
      float[] row = data[i];
      for (int k = 0; k < count; k++) {
        row[c + k] = (float) from[k][i];
      }
    }
  }

  private static void relax(float[] best, float[] a, float[] b, float cost, int n) {
    for (int i = 0; i < n; i++) {
      best[i] = Math.min(best[i], Math.min(a[i], b[i]) + cost);
    }
  }

  /** The same where voxels of the other sign count as 0. */
  /** The same where voxels of the other sign count as 0. */
  private static void relax(float[] best, float[] sign, float[] a, float[] b, float cost, int n) {
    for (int i = 0; i < n; i++) {
      best[i] = Math.min(best[i], Math.max(0f, Math.min(sign[i] * a[i], sign[i] * b[i])) + cost);
    }
  }

  private static float maxAbs(float[] a, int n) {
    float max = 0;
    for (int i = 0; i < n; i++) {
      max = Math.max(max, Math.abs(a[i]));
    }
    return max;
  }

  private static void abs(float[] to, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      to[i] = Math.abs(a[i]);
    }
  }

  /** The sign of squares, which are 0 or at least 1. */
  private static void unit(float[] to, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      to[i] = Math.min(1f, Math.max(-1f, a[i]));
    }
  }

  private static void times(float[] to, float[] a, int n) {
    for (int i = 0; i < n; i++) {
      to[i] = to[i] * a[i];
    }
  }

  /** Signed roots of squares, which are 0 or at least 1. */
  private static void root(float[] a, float unit, int n) {
    for (int i = 0; i < n; i++) {
      a[i] = (float) Math.sqrt(Math.abs(a[i])) * Math.min(1f, Math.max(-1f, a[i])) * unit;
    }
  }
}
