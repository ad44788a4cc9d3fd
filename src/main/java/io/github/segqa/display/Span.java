package io.github.segqa.display;

import io.github.segqa.figure.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What an axis shows.
 *
 * @param min lower end
 * @param max upper end, above the lower one
 */
record Span(double min, double max) {
  private static final double[] STEPS = {1, 2, 5, 10};

  /**
   * @param axis its ends hold where they are given
   * @param values what has to be seen; NaN and infinite ones are not
   * @param pad part of the range that is added at an end which is not given, but not beyond 0
   * @return the ends
   */
  static Span of(Axis axis, DoubleStream values, double pad) {
    double[] seen = values.filter(Double::isFinite).toArray();
    double lo = DoubleStream.of(seen).min().orElse(0);
    double hi = DoubleStream.of(seen).max().orElse(1);
    double room = hi > lo ? pad * (hi - lo) : Math.max(1, Math.abs(lo)) / 2;
    double below = lo >= 0 ? Math.max(0, lo - room) : lo - room;
    double above = hi <= 0 ? Math.min(0, hi + room) : hi + room;
    double from = Double.isNaN(axis.min()) ? below : axis.min();
    double to = Double.isNaN(axis.max()) ? above : axis.max();
    return new Span(from, to > from ? to : from + 1);
  }

  /**
   * @param other another axis beside this one
   * @param v value of this axis
   * @return the value of the other axis that lies at the same height
   */
  double on(Span other, double v) {
    return other.min + (v - min) / (max - min) * (other.max - other.min);
  }

  /**
   * @param about how many are wanted at most
   * @return round numbers within the ends, ascending
   */
  List<Double> ticks(int about) {
    double step = step((max - min) / about);
    List<Double> all = new ArrayList<>();
    for (long i = (long) Math.ceil(min / step - 1e-9); i * step <= max + 1e-9 * step; i++) {
      all.add(i * step);
    }
    return all;
  }

  /** The smallest round step that is not below a size. */
  private static double step(double size) {
    double power = Math.pow(10, Math.floor(Math.log10(size)));
    for (double s : STEPS) {
      if (s * power >= size * (1 - 1e-9)) {
        return s * power;
      }
    }
    return STEPS[STEPS.length - 1] * power;
  }
}
