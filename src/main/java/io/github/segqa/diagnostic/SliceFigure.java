package io.github.segqa.diagnostic;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.figure.Axis;
import io.github.segqa.figure.Band;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Marker;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.Series;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.result.Position;
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import io.github.segqa.spec.ParsedTerm;
import io.github.segqa.spec.SpecParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Scores along an axis as plots: one for each class and unit, with the areas of the class by the
 * right axis, slices without reference shaded, and the worst 5 % of each curve marked.
 */
public final class SliceFigure {
  /** Up to so many slices each has a dot. */
  private static final int DOTS = 100;

  private final MeasureService measures;
  private final String unit;

  /**
   * @param measures knows which values are bad
   * @param unit unit of the spacing, of whose squares the areas are
   */
  public SliceFigure(MeasureService measures, String unit) {
    this.measures = measures;
    this.unit = unit;
  }

  /**
   * @param rows scores by measure, class, slice, as {@code SegQAService.slices} gives them
   * @return one plot for each class and unit of measures; losses without unit are in the plots of
   *     all classes
   * @throws EvaluationException if no score has a number
   */
  public List<SlicePlot> plots(List<SliceScore> rows) {
    if (rows.stream().allMatch(r -> Double.isNaN(r.score().value()))) {
      throw new EvaluationException(
          "No measure has a value in any slice, so there is nothing to plot: " + reason(rows));
    }
    Map<String, List<SliceCurve>> groups = new LinkedHashMap<>();
    List<SliceCurve> curves = SliceCurve.of(rows, measures);
    for (SliceCurve c : curves) {
      if (!c.loss()) {
        groups.computeIfAbsent(group(c.head()), k -> new ArrayList<>()).add(c);
      }
    }
    List<SliceCurve> losses = curves.stream().filter(SliceCurve::loss).toList();
    List<List<SliceCurve>> hosts =
        groups.values().stream().filter(g -> g.get(0).head().unit().isEmpty()).toList();
    if (hosts.isEmpty() && !losses.isEmpty()) {
      groups.put("all classes", new ArrayList<>(losses));
    }
    hosts.forEach(h -> h.addAll(losses));
    List<SlicePlot> plots = new ArrayList<>();
    groups.forEach((name, group) -> plots.add(plot(name, group)));
    return plots;
  }

  /** Why there is no value, if possible in a slice that has something. */
  private static String reason(List<SliceScore> rows) {
    return rows.stream()
        .filter(r -> r.content() != SliceScore.Content.NEITHER)
        .findFirst()
        .orElse(rows.get(0))
        .score()
        .note();
  }

  /**
   * @param plots one or more
   * @return all of them in one figure
   */
  public static Figure together(List<SlicePlot> plots) {
    SlicePlot first = plots.get(0);
    return plots.size() == 1
        ? first.figure()
        : new Panels(
            "Slices across " + letter(first.axis()) + ": " + first.rows().get(0).score().caseId(),
            plots.stream().map(p -> p.figure().titled(p.name())).toList());
  }

  private static String group(Score s) {
    String name = ("class " + s.label() + " " + s.labelName()).strip();
    return s.unit().isEmpty() ? name : name + " (" + s.unit() + ")";
  }

  private static char letter(int axis) {
    return "xyz".charAt(axis);
  }

  private SlicePlot plot(String name, List<SliceCurve> curves) {
    SliceCurve first = curves.get(0);
    XyFigure figure = XyFigure.of(title(name, curves), positions(first), values(curves));
    for (SliceCurve c : curves) {
      boolean dots = c.rows().size() <= DOTS;
      Series.Look look = dots ? Series.Look.DOTTED_LINE : Series.Look.LINE;
      figure = figure.with(Series.of(c.name(), look, index(c.rows()), c.values()));
    }
    figure = areas(figure, first);
    for (SliceCurve c : curves) {
      figure = tail(figure, c);
    }
    figure = level(figure, first);
    for (Band b : bands(first)) {
      figure = figure.with(b);
    }
    List<SliceScore> rows = curves.stream().flatMap(c -> c.rows().stream()).toList();
    return new SlicePlot(
        name, noted(figure, first), first.rows().get(0).axis(), rows, first.worst());
  }

  private static String title(String name, List<SliceCurve> curves) {
    SliceScore row = curves.get(0).rows().get(0);
    String what = curves.stream().map(SliceCurve::name).collect(Collectors.joining(", "));
    return what + " along " + letter(row.axis()) + ": " + row.score().caseId() + ", " + name;
  }

  private static double[] index(List<SliceScore> rows) {
    return rows.stream().mapToDouble(SliceScore::index).toArray();
  }

  /** Numbers of slices, with the places of the first and the last one. */
  private static Axis positions(SliceCurve c) {
    SliceScore a = c.rows().get(0);
    SliceScore b = c.rows().get(c.rows().size() - 1);
    Position from = a.position();
    Position to = b.position();
    int along = from.axisTo(to, a.axis());
    String label =
        "slice along "
            + letter(a.axis())
            + ", from 0 at "
            + letter(along)
            + " = "
            + Brief.of(from.along(along), from.unit())
            + " to "
            + b.index()
            + " at "
            + Brief.of(to.along(along), to.unit());
    return Axis.of(label).range(-0.5, b.index() + 0.5);
  }

  private Axis values(List<SliceCurve> curves) {
    SliceCurve first = curves.get(0);
    Axis axis = Axis.of(curves.size() == 1 ? first.name() : "value", first.head().unit());
    return curves.stream().allMatch(this::isPart) ? axis.range(0, 1) : axis;
  }

  /** Whether values are from 0 to 1. */
  private boolean isPart(SliceCurve c) {
    List<ParsedTerm> terms = new SpecParser(c.head().spec()).parse().get(0).terms();
    return terms.size() == 1
        && terms.get(0).weight() == 1
        && measures
            .find(c.head().kind(), terms.get(0).name())
            .filter(m -> m.descriptor().range().equals("[0,1]"))
            .isPresent();
  }

  private XyFigure areas(XyFigure figure, SliceCurve c) {
    double[] x = index(c.rows());
    return figure
        .withRight(Axis.of("area", unit + "²").range(0, Double.NaN))
        .with(Series.line("reference", x, c.column(SliceScore::referenceArea)).onRight())
        .with(Series.line("prediction", x, c.column(SliceScore::predictionArea)).onRight());
  }

  /** Points at the slices of the tail. */
  private static XyFigure tail(XyFigure figure, SliceCurve c) {
    List<SliceScore> tail = c.tail();
    if (tail.isEmpty()) {
      return figure;
    }
    List<SliceScore> ascending =
        tail.stream().sorted(Comparator.comparingInt(SliceScore::index)).toList();
    double[] y = ascending.stream().mapToDouble(r -> r.score().value()).toArray();
    return figure.with(Series.of(tailName(c, tail), Series.Look.POINTS, index(ascending), y));
  }

  private static String tailName(SliceCurve c, List<SliceScore> tail) {
    double edge = tail.get(tail.size() - 1).score().value();
    return "worst 5 %: " + c.name() + " " + c.judgement().text(edge);
  }

  /** A line where the tail of the first curve begins; more lines would hide the curves. */
  private static XyFigure level(XyFigure figure, SliceCurve c) {
    List<SliceScore> tail = c.tail();
    if (tail.isEmpty()) {
      return figure;
    }
    XyFigure marked = figure;
    String text = tailName(c, tail);
    for (double level : c.judgement().limits(tail.get(tail.size() - 1).score().value())) {
      marked = marked.with(Marker.level(level, text));
      text = "";
    }
    return marked;
  }

  /** Runs of slices in which the reference has nothing. */
  private static List<Band> bands(SliceCurve c) {
    List<Band> bands = new ArrayList<>();
    int from = -1;
    for (SliceScore r : c.rows()) {
      boolean none = r.referenceArea() == 0;
      from = none && from < 0 ? r.index() : from;
      if (from >= 0 && (!none || r.index() == c.rows().size() - 1)) {
        bands.add(new Band(from - 0.5, r.index() + (none ? 0.5 : -0.5), "no reference"));
        from = -1;
      }
    }
    return bands;
  }

  private static XyFigure noted(XyFigure figure, SliceCurve c) {
    long n = c.rows().stream().filter(SliceCurve::oneSided).count();
    return n == 0
        ? figure
        : figure.withNote(
            c.name()
                + " has no value in "
                + (n == 1 ? "1 slice" : n + " slices")
                + " where one of the images has nothing.");
  }
}
