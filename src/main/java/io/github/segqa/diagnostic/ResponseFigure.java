package io.github.segqa.diagnostic;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.response.OverallRows;
import io.github.segqa.response.ResponseRow;
import io.github.segqa.result.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How measures respond to faults: a panel for each perturbation, a curve for each measure over the
 * grades. Measures with a unit, such as distances, have the right axis.
 */
public final class ResponseFigure {
  private ResponseFigure() {}

  /**
   * @param caseId name of the case, for the title
   * @param rows values by perturbation and grade, as {@code SegQAService.response} gives them;
   *     averages stand for their classes
   * @return one plot, or {@link Panels} of several perturbations
   * @throws EvaluationException if there is no number, or the measures have several units
   */
  public static Figure of(String caseId, List<ResponseRow> rows) {
    List<ResponseRow> drawn =
        OverallRows.of(rows).stream().filter(r -> r.score().table() == null).toList();
    if (drawn.stream().allMatch(r -> Double.isNaN(r.score().value()))) {
      throw new EvaluationException(
          "No measure has a value at any grade, so there is nothing to plot: give losses or metrics"
              + " that are numbers, such as dice.");
    }
    String unit = unit(drawn);
    Map<String, List<ResponseRow>> faults =
        drawn.stream()
            .collect(
                Collectors.groupingBy(
                    ResponseRow::perturbation, LinkedHashMap::new, Collectors.toList()));
    List<XyFigure> panels = new ArrayList<>();
    faults.forEach((name, values) -> panels.add(panel(name, values, unit)));
    return Panels.of("Response of " + caseId, Panels.aligned(panels));
  }

  private static String unit(Collection<ResponseRow> rows) {
    Set<String> units =
        rows.stream()
            .map(r -> r.score().unit())
            .filter(u -> !u.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    if (units.size() > 1) {
      throw new EvaluationException(
          "The measures are in "
              + String.join(" and ", units)
              + ", but a plot has one axis for numbers with a unit: plot them one after the"
              + " other.");
    }
    return units.isEmpty() ? "" : units.iterator().next();
  }

  private static XyFigure panel(String fault, List<ResponseRow> rows, String unit) {
    Map<String, List<ResponseRow>> curves =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    r -> name(r.score()), LinkedHashMap::new, Collectors.toList()));
    boolean onlyUnit = rows.stream().noneMatch(r -> r.score().unit().isEmpty());
    XyFigure plot =
        XyFigure.of(
            fault.replace('_', ' '),
            Axis.of("Grade of the fault"),
            onlyUnit ? Axis.of("Distance or size", unit) : Axis.of("Value"));
    if (!unit.isEmpty() && !onlyUnit) {
      plot = plot.withRight(Axis.of("Distance or size", unit));
    }
    for (Map.Entry<String, List<ResponseRow>> e : curves.entrySet()) {
      Series s = curve(e.getKey(), e.getValue());
      boolean right = !onlyUnit && !e.getValue().get(0).score().unit().isEmpty();
      plot = plot.with(right ? s.onRight() : s);
    }
    return plot;
  }

  private static String name(Score s) {
    String measure = (s.kind() == Kind.LOSS ? "loss " : "") + s.spec();
    String label = s.labelName().isEmpty() ? "class " + s.label() : s.labelName();
    String unit = s.unit().isEmpty() ? "" : " (" + s.unit() + ")";
    return measure + (s.label().equals(Score.MEAN) ? "" : " of " + label) + unit;
  }

  private static Series curve(String name, List<ResponseRow> rows) {
    return Series.of(
        name,
        Series.Look.DOTTED_LINE,
        rows.stream().mapToDouble(ResponseRow::grade).toArray(),
        rows.stream().mapToDouble(r -> r.score().value()).toArray());
  }
}
