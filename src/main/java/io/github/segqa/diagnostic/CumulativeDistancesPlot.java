package io.github.segqa.diagnostic;

import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.engine.Spec;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.util.Arrays;
import java.util.List;
import org.scijava.plugin.Plugin;

/**
 * The share of the surfaces that lies within a distance of the other one, over that distance. The
 * curve of both surfaces is NSD over its tolerance.
 */
@Plugin(type = Diagnostic.class)
public final class CumulativeDistancesPlot implements Diagnostic {
  @Override
  public String name() {
    return "distances_cumulative";
  }

  @Override
  public String description() {
    return "share of the surfaces within a distance, which is NSD over its tolerance, with metrics"
        + " marked (if none are given: "
        + SurfaceMarks.DEFAULT
        + ")";
  }

  @Override
  public boolean takesMeasures() {
    return true;
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    String metrics = SurfaceMarks.metrics(of);
    List<Spec> specs = of.specs(metrics);
    SurfaceMarks marks = new SurfaceMarks(specs, of.view().grid());
    XyFigure empty =
        XyFigure.of(
            "Surface within a distance: " + of.id(),
            Axis.of("Surface distance", marks.unit()).range(0, Double.NaN),
            Axis.share("Share of the surface"));
    List<MeasuredClass> classes = of.classes(metrics);
    return of.curves(
        empty,
        classes,
        (to, one) -> classes.size() == 1 ? alone(to, one, marks) : among(to, one, marks));
  }

  private static XyFigure alone(XyFigure to, MeasuredClass one, SurfaceMarks marks) {
    SurfaceDistances d = DistancesPlot.distances(one, marks);
    XyFigure plot =
        to.titled(to.title() + ", " + one.name())
            .with(both("both surfaces (NSD)", d))
            .with(steps("reference to prediction", d.toPrediction()))
            .with(steps("prediction to reference", d.toReference()));
    return marks.mark(plot, one);
  }

  private static XyFigure among(XyFigure to, MeasuredClass one, SurfaceMarks marks) {
    SurfaceDistances d = DistancesPlot.distances(one, marks);
    return to.with(both(one.name() + " (" + marks.values(one) + ")", d));
  }

  private static Series both(String name, SurfaceDistances d) {
    return steps(name, d.toPrediction().pooled(d.toReference()));
  }

  private static Series steps(String name, DirectedDistances d) {
    Steps steps = new Steps();
    d.forEach((distance, n, weight) -> steps.add(distance, weight));
    return steps.series(name, d.totalWeight());
  }

  /** Cumulative weights, from distance 0. */
  private static final class Steps {
    private double[] x = new double[64];
    private double[] sum = new double[64];
    private int size = 1;

    void add(double distance, double weight) {
      if (distance > x[size - 1]) {
        if (size == x.length) {
          x = Arrays.copyOf(x, 2 * size);
          sum = Arrays.copyOf(sum, 2 * size);
        }
        x[size] = distance;
        sum[size] = sum[size - 1];
        size++;
      }
      sum[size - 1] += weight;
    }

    Series series(String name, double total) {
      double[] share = Arrays.stream(sum, 0, size).map(s -> s / total).toArray();
      return Series.of(name, Series.Look.STEPS, Arrays.copyOf(x, size), share);
    }
  }
}
