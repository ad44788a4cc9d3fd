package io.github.segqa.display;

import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * Which value lies where on an axis.
 *
 * @param min lower end
 * @param max upper end, above the lower one
 * @param log whether steps are factors; then the ends are above 0
 */
record AxisScale(double min, double max, boolean log) {
  private static final double[] STEPS = {1, 2, 5, 10};

  static AxisScale of(Axis axis, Limits ends) {
    return new AxisScale(ends.min(), ends.max(), axis.log());
  }

  /** Where a value lies: 0 at the lower end, 1 at the upper one. */
  double part(double v) {
    return log ? Math.log(v / min) / Math.log(max / min) : (v - min) / (max - min);
  }

  /** The value that lies there. */
  double at(double part) {
    return log ? min * Math.pow(max / min, part) : min + part * (max - min);
  }

  /** Round values within the ends, ascending, at most about so many; powers of ten if log. */
  List<Double> ticks(int about) {
    List<Double> all = new ArrayList<>();
    if (log) {
      for (double v = Math.pow(10, Math.ceil(Math.log10(min) - 1e-9)); v <= max; v *= 10) {
        all.add(v);
      }
      return all;
    }
    double step = step((max - min) / about);
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
