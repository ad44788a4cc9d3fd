package io.github.segqa.figure;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where an axis begins and ends: as it says itself, or so that all data, markers and a margin fit.
 *
 * @param min lower end
 * @param max upper end, above the lower one
 * @param whole whether all data are whole numbers and not few, so that ticks between them mean
 *     nothing
 */
public record Limits(double min, double max, boolean whole) {
  private static final double MARGIN = 0.04;

  /**
   * @param f a plot
   * @return ends of its axis of positions
   */
  public static Limits x(XyFigure f) {
    return of(
        f.x(),
        false,
        () -> f.series().stream().flatMapToDouble(Limits::positions),
        () -> f.markers().stream().filter(Marker::vertical).mapToDouble(Marker::at));
  }

  /**
   * @param f a plot
   * @return ends of its left axis of values
   */
  public static Limits y(XyFigure f) {
    return of(
        f.y(),
        bars(f, s -> !s.right()),
        () -> values(f, s -> !s.right()),
        () -> f.markers().stream().filter(m -> !m.vertical()).mapToDouble(Marker::at));
  }

  /**
   * @param f a plot with a right axis
   * @return its ends
   */
  public static Limits right(XyFigure f) {
    return of(
        f.right().orElseThrow(),
        bars(f, Series::right),
        () -> values(f, Series::right),
        DoubleStream::empty);
  }

  private interface Numbers {
    DoubleStream get();
  }

  private static DoubleStream positions(Series s) {
    double half = s.width() / 2;
    return Arrays.stream(s.x()).flatMap(x -> DoubleStream.of(x - half, x + half));
  }

  private static DoubleStream values(XyFigure f, Predicate<Series> on) {
    return f.series().stream().filter(on).flatMapToDouble(s -> Arrays.stream(s.y()));
  }

  private static boolean bars(XyFigure f, Predicate<Series> on) {
    return f.series().stream().filter(on).anyMatch(s -> s.look() == Series.Look.BARS);
  }

  private static Limits of(Axis a, boolean fromZero, Numbers data, Numbers marks) {
    double[] all =
        Stream.of(data, marks).flatMapToDouble(Numbers::get).filter(Double::isFinite).toArray();
    boolean whole =
        all.length > 0 && data.get().filter(Double::isFinite).allMatch(v -> v == Math.rint(v));
    double low = Arrays.stream(all).min().orElse(0);
    double high = Arrays.stream(all).max().orElse(1);
    if (a.log()) {
      return log(a, high);
    }
    low = fromZero ? Math.min(0, low) : low;
    double span = high > low ? high - low : low == 0 ? 1 : Math.abs(low);
    double min = low == 0 ? 0 : low - MARGIN * span;
    double max = high == 0 && low < 0 ? 0 : high > low ? high + MARGIN * span : high + span;
    min = Double.isNaN(a.min()) ? min : a.min();
    max = Double.isNaN(a.max()) ? max : a.max();
    return new Limits(min, max, whole && max - min > 2);
  }

  private static Limits log(Axis a, double high) {
    double max = Double.isNaN(a.max()) ? Math.max(2 * high, 10 * a.min()) : a.max();
    return new Limits(a.min(), max, false);
  }
}
