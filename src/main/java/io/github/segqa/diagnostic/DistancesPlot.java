package io.github.segqa.diagnostic;

import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Grid;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.api.Undefined;
import io.github.segqa.engine.Spec;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scijava.plugin.Plugin;

/**
 * The histogram of surface distances of each class, both directions, with metrics marked. Bins are
 * [from, to), so that distance 0 is in the first one.
 */
@Plugin(type = Diagnostic.class)
public final class DistancesPlot implements Diagnostic {
  @Override
  public String name() {
    return "distances";
  }

  @Override
  public String description() {
    return "histogram of surface distances of each class, both directions, with metrics marked"
        + " (if none are given: "
        + SurfaceMarks.DEFAULT
        + ")";
  }

  @Override
  public boolean takesMeasures() {
    return true;
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("width", "width of a bin, in the unit of the distances (chosen by the data)");
  }

  @Override
  public Figure figure(DiagnosticCase of) {
    String metrics = SurfaceMarks.metrics(of);
    List<Spec> specs = of.specs(metrics);
    SurfaceMarks marks = new SurfaceMarks(specs, of.view().grid());
    double width = of.positive("width", Double.NaN);
    return of.panels(
        "Surface distances: " + of.id(), of.classes(metrics), one -> panel(one, marks, width));
  }

  private static XyFigure panel(MeasuredClass one, SurfaceMarks marks, double wanted) {
    SurfaceDistances d = distances(one, marks);
    Grid grid = one.view().grid();
    double max = Math.max(d.toPrediction().max(), d.toReference().max());
    double width = Double.isNaN(wanted) ? Bins.width(max, grid.minSpacing()) : wanted;
    Axis elements = Axis.of(elements(marks.surface().surface()), area(d, grid));
    XyFigure plot =
        XyFigure.of(one.name(), Axis.of("Surface distance", marks.unit()), elements)
            .with(bars("reference to prediction", d.toPrediction(), max, width))
            .with(bars("prediction to reference", d.toReference(), max, width))
            .withNote(agreement(d));
    return marks.mark(plot, one);
  }

  /** Distances of a class. */
  static SurfaceDistances distances(MeasuredClass one, SurfaceMarks marks) {
    SurfaceDistances d = one.view().surface(marks.surface());
    if (d.referenceEmpty() || d.predictionEmpty()) {
      throw new Undefined("the " + (d.referenceEmpty() ? "reference" : "prediction") + " is empty");
    }
    return d;
  }

  private static Series bars(String name, DirectedDistances d, double max, double width) {
    return new Bins(width, max).of(d).bars(name);
  }

  private static String elements(SurfaceOptions.Surface surface) {
    return switch (surface) {
      case BOUNDARY -> "Boundary voxels";
      case SURFEL -> "Surface";
      case REGION -> "Voxels";
    };
  }

  private static String area(SurfaceDistances d, Grid grid) {
    boolean squares = grid.dims() == 3;
    return d.toPrediction().weighted() ? grid.unit() + (squares ? "²" : "") : "";
  }

  private static String agreement(SurfaceDistances d) {
    return "Elements (at distance 0): reference "
        + size(d.toPrediction())
        + ", prediction "
        + size(d.toReference());
  }

  private static String size(DirectedDistances d) {
    return String.format(Locale.ROOT, "%,d (%,d)", d.size(), d.zeros());
  }
}
