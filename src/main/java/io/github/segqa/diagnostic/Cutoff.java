package io.github.segqa.diagnostic;

import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.metric.probability.SortedScores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the chosen threshold lies on the curves of a plot. */
final class Cutoff {
  private final double threshold;
  private final List<double[]> points = new ArrayList<>();

  Cutoff(double threshold) {
    this.threshold = threshold;
  }

  /** A point of a curve by its counts. */
  interface Point {
    double[] at(long tp, long fp);
  }

  /** Adds the point of a class, which is foreground where its score is at least the threshold. */
  void add(SortedScores scores, Point point) {
    long[] counts = new long[2];
    scores.descend(
        (t, tp, fp) -> {
          if (t >= threshold) {
            counts[0] = tp;
            counts[1] = fp;
          }
        });
    double[] p = point.at(counts[0], counts[1]);
    if (!Double.isNaN(p[0]) && !Double.isNaN(p[1])) {
      points.add(p);
    }
  }

  /** The plot with a dot on each curve. */
  XyFigure mark(XyFigure plot) {
    points.sort(Comparator.comparingDouble(p -> p[0]));
    Series dots =
        Series.of(
            "at threshold " + Brief.of(threshold),
            Series.Look.POINTS,
            points.stream().mapToDouble(p -> p[0]).toArray(),
            points.stream().mapToDouble(p -> p[1]).toArray());
    return plot.with(dots);
  }
}
