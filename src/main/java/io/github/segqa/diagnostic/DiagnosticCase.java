package io.github.segqa.diagnostic;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.api.Undefined;
import io.github.segqa.engine.Request;
import io.github.segqa.engine.Spec;
import io.github.segqa.figure.Figure;
import io.github.segqa.figure.Panels;
import io.github.segqa.figure.XyFigure;
import io.github.segqa.io.LoadedCase;
import io.github.segqa.result.Score;
import io.github.segqa.service.SegQAService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A case that is to be plotted: its scores and the intermediates that they come from. */
public final class DiagnosticCase {
  private static final int MOST_CURVES = 8;
  private static final int MOST_PANELS = 24;

  private final SegQAService segqa;
  private final LoadedCase loaded;
  private final Request request;
  private final Map<String, String> settings;
  private final CaseView view;

  /**
   * @param segqa computes
   * @param loaded the case
   * @param request its classes and rules hold; its lists may be blank
   * @param settings of the kind of plot, by name
   * @param progress where long work reports to
   */
  public DiagnosticCase(
      SegQAService segqa,
      LoadedCase loaded,
      Request request,
      Map<String, String> settings,
      Progress progress) {
    this.segqa = segqa;
    this.loaded = loaded;
    this.request = request;
    this.settings = Map.copyOf(settings);
    this.view = segqa.view(loaded, request, progress);
  }

  /**
   * @return name of the case
   */
  public String id() {
    return loaded.data().id();
  }

  /**
   * @return computes
   */
  public SegQAService segqa() {
    return segqa;
  }

  /**
   * @return the case as it was loaded
   */
  public LoadedCase loaded() {
    return loaded;
  }

  /**
   * @return what is asked of the case
   */
  public Request request() {
    return request;
  }

  /**
   * @return the case as metrics look at it; what they computed is there already
   */
  public CaseView view() {
    return view;
  }

  /**
   * @return settings that were given, by name
   */
  public Map<String, String> settings() {
    return settings;
  }

  /**
   * @param name of a setting
   * @param otherwise its default
   * @return its value
   */
  public String setting(String name, String otherwise) {
    String v = settings.getOrDefault(name, "").strip();
    return v.isEmpty() ? otherwise : v;
  }

  /**
   * @param name of a setting
   * @param otherwise its default
   * @return its value
   * @throws EvaluationException if it is not a whole number
   */
  public long whole(String name, long otherwise) {
    String v = setting(name, String.valueOf(otherwise));
    try {
      return Long.parseLong(v);
    } catch (NumberFormatException e) {
      throw new EvaluationException(name + " must be a whole number, but is \"" + v + "\".", e);
    }
  }

  /**
   * @param name of a setting
   * @param otherwise its default
   * @return its value
   * @throws EvaluationException if it is not a number above 0
   */
  public double positive(String name, double otherwise) {
    String v = setting(name, "");
    try {
      double d = v.isEmpty() ? otherwise : Double.parseDouble(v);
      if (d > 0 && Double.isFinite(d) || v.isEmpty()) {
        return d;
      }
    } catch (NumberFormatException e) {
      throw new EvaluationException(name + " must be a number, but is \"" + v + "\".", e);
    }
    throw new EvaluationException(name + " must be above 0, but is " + v + ".");
  }

  /**
   * @param metrics a list of metrics
   * @return for each metric its classes, then their mean
   */
  public List<Score> scores(String metrics) {
    return segqa.measure(view, request.measuring(metrics, ""));
  }

  /**
   * @param metrics a list of metrics
   * @return the metrics with their arguments, by the convention of the request
   */
  public List<Spec> specs(String metrics) {
    return segqa.specs(request.measuring(metrics, ""));
  }

  /** The classes in their order, each with the scores of all metrics, which are per class. */
  List<MeasuredClass> classes(String metrics) {
    Map<String, List<Score>> byLabel = new LinkedHashMap<>();
    for (Score s : scores(metrics)) {
      if (!s.label().equals(Score.MEAN)) {
        byLabel.computeIfAbsent(s.label(), k -> new ArrayList<>()).add(s);
      }
    }
    if (byLabel.isEmpty()) {
      throw new EvaluationException("Both images are background only: there is no class to plot.");
    }
    List<MeasuredClass> classes = new ArrayList<>();
    byLabel.forEach((label, scores) -> classes.add(measured(Integer.parseInt(label), scores)));
    return classes;
  }

  private MeasuredClass measured(int label, List<Score> scores) {
    String name = scores.get(0).labelName();
    return new MeasuredClass(
        view.of(label), name.isEmpty() ? "class " + label : name, List.copyOf(scores));
  }

  /** Adds the curve of a class to a plot. */
  interface Curve {
    XyFigure add(XyFigure plot, MeasuredClass one);
  }

  /** A curve for each class; a class without one is named in a note, with the reason. */
  XyFigure curves(XyFigure empty, List<MeasuredClass> classes, Curve curve) {
    checkNumber(classes, MOST_CURVES, "curves that can be told apart");
    XyFigure plot = empty;
    List<String> missing = new ArrayList<>();
    for (MeasuredClass c : classes) {
      try {
        plot = curve.add(plot, c);
      } catch (Undefined e) {
        missing.add(c.name() + ": " + e.getMessage());
      }
    }
    checkAny(plot.series().isEmpty(), missing);
    for (String m : missing) {
      plot = plot.withNote(m);
    }
    return plot;
  }

  /** A plot for each class, side by side. */
  Figure panels(
      String title, List<MeasuredClass> classes, Function<MeasuredClass, XyFigure> panel) {
    checkNumber(classes, MOST_PANELS, "panels");
    List<XyFigure> panels = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (MeasuredClass c : classes) {
      try {
        panels.add(panel.apply(c));
      } catch (Undefined e) {
        missing.add(c.name() + ": " + e.getMessage());
      }
    }
    checkAny(panels.isEmpty(), missing);
    if (!missing.isEmpty()) {
      XyFigure last = panels.remove(panels.size() - 1);
      panels.add(last.withNote("Without " + String.join(", ", missing)));
    }
    return Panels.of(title, panels);
  }

  private static void checkNumber(List<MeasuredClass> classes, int most, String of) {
    if (classes.size() > most) {
      throw new EvaluationException(
          "There are "
              + classes.size()
              + " classes, but at most "
              + most
              + " "
              + of
              + ". Choose classes with --classes, or in a macro with labels=1-"
              + most
              + ".");
    }
  }

  private static void checkAny(boolean none, List<String> reasons) {
    if (none) {
      throw new EvaluationException(
          "There is nothing to plot. " + String.join("; ", reasons) + ".");
    }
  }
}
