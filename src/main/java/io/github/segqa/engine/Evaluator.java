package io.github.segqa.engine;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.InstanceMeasure;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Progress;
import io.github.segqa.audit.LabelAudit;
import io.github.segqa.result.Finding;
import io.github.segqa.result.Score;
import io.github.segqa.shape.SurfaceMetric;
import io.github.segqa.spec.Conventions;
import io.github.segqa.view.CaseViews;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes a request on a case. Results do not depend on the number of threads, which is ImgLib2's:
 * call it inside {@code Parallelization.runWithNumThreads} to choose.
 */
public final class Evaluator {
  /** Up to so many voxels, components cost next to nothing. */
  private static final long SMALL = 1 << 20;

  private final MeasureService measures;

  /**
   * @param measures what is installed
   */
  public Evaluator(MeasureService measures) {
    this.measures = measures;
  }

  /**
   * @param data validated inputs
   * @param request what is to be computed
   * @param progress where long work reports to; cancelled work throws {@link Progress.Cancelled}
   * @return the scores in the order of the request: metrics, then losses
   * @throws EvaluationException if the request is wrong or does not fit the inputs, before any
   *     computing starts
   */
  public Outcome evaluate(Case data, Request request, Progress progress) {
    List<Spec> metrics = specs(request);
    List<Spec> losses = resolver(measures, request).resolve(Kind.LOSS, request.list(Kind.LOSS));
    List<String> warnings = new ArrayList<>();
    CaseView given = CaseViews.of(data, request.viewOptions(), progress);
    CaseView view = MaskLabels.unify(given, warnings);
    List<Score> scores = new ArrayList<>(new MetricPass(view, request).scores(metrics));
    scores.addAll(new LossPass(view, request).scores(losses));
    List<Finding> findings = audit(view, request, metrics);
    findings.forEach(f -> warnings.add(f.message()));
    return new Outcome(scores, warnings, findings, canonical(metrics), canonical(losses));
  }

  /**
   * Looks for what a user should know without computing a measure: one pass over the labels, and
   * components of small images.
   *
   * @param data validated inputs
   * @param request its classes, ignore label and instances hold; labels made of probabilities are
   *     looked at if it has metrics
   * @param progress where long work reports to
   * @return one sentence each: masks that are unified, then the findings of the audit
   */
  public List<String> warnings(Case data, Request request, Progress progress) {
    List<String> warnings = new ArrayList<>();
    if (data.prediction() != null || !request.list(Kind.METRIC).isBlank()) {
      CaseView given = CaseViews.of(data, request.viewOptions(), progress);
      CaseView view = MaskLabels.unify(given, warnings);
      audit(view, request, false).forEach(f -> warnings.add(f.message()));
    }
    return warnings;
  }

  /**
   * Computes metrics on a view that may have been looked at before: its intermediates are kept.
   *
   * @param view a case as measures look at it
   * @param request its metrics, classes and rules hold
   * @return for each metric its classes, then their mean
   * @throws EvaluationException if the list of metrics is wrong
   */
  public List<Score> metrics(CaseView view, Request request) {
    return new MetricPass(view, request).scores(specs(request));
  }

  /**
   * @param request its metrics, convention and defaults hold
   * @return the metrics with their arguments
   * @throws EvaluationException if the list of metrics is wrong
   */
  public List<Spec> specs(Request request) {
    return resolver(measures, request).resolve(Kind.METRIC, request.list(Kind.METRIC));
  }

  /** Audits labels that have been counted anyway. */
  private static List<Finding> audit(CaseView view, Request request, List<Spec> metrics) {
    if (view.data().prediction() == null && metrics.isEmpty()) {
      return List.of();
    }
    boolean masks =
        metrics.stream().flatMap(s -> s.terms().stream()).anyMatch(Evaluator::takesMasks);
    return audit(view, request, masks);
  }

  private static List<Finding> audit(CaseView view, Request request, boolean masks) {
    boolean names = request.instances() == Request.InstanceMode.COMPONENTS;
    boolean parts = masks || view.grid().voxels() <= SMALL;
    return LabelAudit.of(view, new LabelAudit.Scope(names, parts, request.componentConnectivity()));
  }

  private static boolean takesMasks(Bound b) {
    return b.measure() instanceof InstanceMeasure || b.measure() instanceof SurfaceMetric;
  }

  /**
   * What an evaluation gives.
   *
   * @param scores in the order of the request
   * @param warnings what a user should know, findings included
   * @param findings what an audit of the labels found
   * @param metrics canonical text of each metric
   * @param losses canonical text of each loss
   */
  public record Outcome(
      List<Score> scores,
      List<String> warnings,
      List<Finding> findings,
      List<String> metrics,
      List<String> losses) {}

  private static List<String> canonical(List<Spec> specs) {
    return specs.stream().map(Spec::canonical).toList();
  }

  /** Reads lists of measures by the convention and the defaults of a request. */
  static Resolver resolver(MeasureService measures, Request request) {
    return new Resolver(measures, overrides(request));
  }

  private static Overrides overrides(Request request) {
    String name = request.convention().isEmpty() ? Conventions.OURS : request.convention();
    return Overrides.of(Conventions.get(name)).with(request.defaults());
  }
}
