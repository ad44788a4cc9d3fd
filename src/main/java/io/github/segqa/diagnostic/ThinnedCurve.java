package io.github.segqa.diagnostic;

import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.util.Arrays;
import java.util.Locale;

/**
 * A curve within the unit square. If it has more than {@link #MANY} points, so many of them are
 * kept that both coordinates of a dropped one are nearer than {@link #STEP} to those of a kept one;
 * the first and the last are kept.
 */
final class ThinnedCurve {
  /** Less than a pixel of a picture of two thousand. */
  static final double STEP = 1.0 / 2048;

  /** Up to so many points all are kept. */
  static final int MANY = 4096;

  private static final int FIRST = 64;

  private double[] x = new double[FIRST];
  private double[] y = new double[FIRST];
  private int size;
  private long offered;
  private boolean pending;
  private double lastX;
  private double lastY;

  /** Takes the next point. */
  void add(double atX, double atY) {
    offered++;
    lastX = atX;
    lastY = atY;
    pending = offered > MANY + 1 && near(atX, atY);
    if (!pending) {
      keep();
    }
    if (offered == MANY + 1) {
      thin();
    }
  }

  private boolean near(double atX, double atY) {
    return size > 0 && Math.abs(atX - x[size - 1]) < STEP && Math.abs(atY - y[size - 1]) < STEP;
  }

  private void keep() {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = lastX;
    y[size] = lastY;
    size++;
  }

  private void thin() {
    int n = size;
    size = 0;
    for (int i = 0; i < n; i++) {
      if (!near(x[i], y[i])) {
        x[size] = x[i];
        y[size] = y[i];
        size++;
      }
    }
  }

  /**
   * The plot with the curve, and with a note if points were left out.
   *
   * @param one the class
   * @param value said of it in the legend
   */
  XyFigure addTo(XyFigure plot, MeasuredClass one, String value) {
    XyFigure with = plot.with(series(one.name() + " (" + value + ")"));
    return size == offered
        ? with
        : with.withNote(
            String.format(
                Locale.ROOT,
                "%s: %,d of %,d points drawn, the others are nearer than 0.0005",
                one.name(),
                size,
                offered));
  }

  /** A line through the kept points, from left to right. */
  private Series series(String name) {
    if (pending) {
      keep();
      pending = false;
    }
    double[] atX = Arrays.copyOf(x, size);
    double[] atY = Arrays.copyOf(y, size);
    if (size > 0 && atX[0] > atX[size - 1]) {
      reverse(atX);
      reverse(atY);
    }
    return Series.line(name, atX, atY);
  }

  private static void reverse(double[] a) {
    for (int i = 0, j = a.length - 1; i < j; i++, j--) {
      double t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }
}
