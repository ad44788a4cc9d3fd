package io.github.segqa.diagnostic;

import io.github.segqa.api.Args;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.engine.Bound;
import io.github.segqa.engine.Spec;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.shape.SurfaceMetric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The metrics that are marked in plots of surface distances. The first surface metric says which
 * surfaces are drawn: distances are marked where they lie, shares at their tolerance.
 */
final class SurfaceMarks {
  /** What is marked if nothing is chosen. */
  static final String DEFAULT = "hausdorff_percentile nsd";

  private final List<Bound> metrics = new ArrayList<>();
  private final SurfaceOptions drawn;
  private final String unit;

  /**
   * @param specs metrics of surfaces
   * @param grid gives the unit
   * @throws EvaluationException if one of them is no metric of surfaces
   */
  SurfaceMarks(List<Spec> specs, Grid grid) {
    for (Spec s : specs) {
      if (!s.single() || !(s.terms().get(0).measure() instanceof SurfaceMetric)) {
        throw new EvaluationException(
            s.canonical()
                + " is no metric of surface distances, so it cannot be marked in this plot; try"
                + " hausdorff_percentile, assd or nsd.");
      }
      metrics.add(s.terms().get(0));
    }
    drawn = surface(metrics.get(0));
    boolean steps = drawn.metric() != SurfaceOptions.DistanceMetric.EUCLIDEAN;
    unit = steps ? "voxel steps" : grid.unit();
  }

  /** The metrics of the request, or the default ones. */
  static String metrics(DiagnosticCase of) {
    String given = of.request().list(Kind.METRIC);
    if (!of.request().list(Kind.LOSS).isBlank()) {
      throw new EvaluationException("Losses have no surface distances: leave them out.");
    }
    return given.isBlank() ? DEFAULT : given;
  }

  private static SurfaceOptions surface(Bound metric) {
    return ((SurfaceMetric) metric.measure()).surface(metric.args());
  }

  /** The surfaces and distances that are drawn. */
  SurfaceOptions surface() {
    return drawn;
  }

  /** Unit of the distances. */
  String unit() {
    return unit;
  }

  /** The plot with a line for each metric of a class. */
  XyFigure mark(XyFigure plot, MeasuredClass one) {
    XyFigure with = plot;
    for (int i = 0; i < metrics.size(); i++) {
      with = with.with(Marker.at(place(i, one), text(i, one)));
    }
    return with;
  }

  /** All values in one line, for a legend. */
  String values(MeasuredClass one) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < metrics.size(); i++) {
      all.add(text(i, one));
    }
    return String.join(", ", all);
  }

  private double place(int i, MeasuredClass one) {
    return tolerance(i, one).orElseGet(() -> one.value(i));
  }

  /** The tolerance of a share; empty for distances. */
  private Optional<Double> tolerance(int i, MeasuredClass one) {
    return param(i, "tolerance").map(t -> ((Setting) t).orElse(one.view().grid().minSpacing()));
  }

  private String text(int i, MeasuredClass one) {
    Bound metric = metrics.get(i);
    String value = Brief.of(one.value(i), one.scores().get(i).unit());
    String other = surface(metric).equals(drawn) ? "" : " (other surface)";
    return name(i)
        + " "
        + value
        + tolerance(i, one).map(t -> " at tolerance " + Brief.of(t, unit)).orElse("")
        + other;
  }

  private String name(int i) {
    String id = metrics.get(i).measure().descriptor().id();
    return switch (id) {
      case "hausdorff_percentile" -> "HD" + Param.text(param(i, "percentile").orElseThrow());
      case "hausdorff" -> "HD";
      case "nsd", "assd", "masd" -> id.toUpperCase(java.util.Locale.ROOT);
      default -> metrics.get(i).canonical();
    };
  }

  private Optional<?> param(int i, String name) {
    Bound b = metrics.get(i);
    Args args = b.args();
    return b.measure().descriptor().param(name).map(args::get);
  }
}
