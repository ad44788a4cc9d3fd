package io.github.segqa.engine;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.spec.Convention;
import io.github.segqa.spec.Conventions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Computes metrics of one class in all named conventions, and says which parameter makes each value
 * differ from ours. The conventions share the distances between surfaces that they agree on.
 */
public final class ConventionComparison {
  /** Hausdorff distances, mean distances and surface overlaps: where tools differ most. */
  public static final List<String> METRICS =
      List.of(
          "hausdorff",
          "hausdorff_percentile",
          "assd",
          "masd",
          "asd_ref_to_pred",
          "asd_pred_to_ref",
          "average_hausdorff",
          "nsd",
          "nsd_mean_of_directed");

  private final MeasureService measures;

  /**
   * @param measures what is installed
   */
  public ConventionComparison(MeasureService measures) {
    this.measures = measures;
  }

  /**
   * @param view a class
   * @return a row for each of {@link #METRICS} in each convention; the rows of a metric follow each
   *     other, ours first
   */
  public List<ConventionRow> compare(ClassView view) {
    return compare(view, METRICS);
  }

  /**
   * @param view a class
   * @param metrics ids of metrics
   * @return a row for each metric in each convention; the rows of a metric follow each other, ours
   *     first
   * @throws EvaluationException if there is no such metric
   */
  public List<ConventionRow> compare(ClassView view, List<String> metrics) {
    List<ConventionRow> rows = new ArrayList<>();
    for (String id : metrics) {
      Measure m =
          measures
              .find(Kind.METRIC, id)
              .orElseThrow(() -> new EvaluationException("Unknown metric \"" + id + "\"."));
      Target target = new Target(view.parent(), view, null);
      double ours = Runner.run(m, Args.defaults(m.descriptor()), target).number();
      for (Convention c : Conventions.all()) {
        rows.add(row(m, c, target, ours));
      }
    }
    return rows;
  }

  private ConventionRow row(Measure m, Convention c, Target target, double ours) {
    Descriptor d = m.descriptor();
    Args args = new Resolver(measures, Overrides.of(c)).args(d, Map.of());
    Value value = Runner.run(m, args, target);
    List<ConventionDifference> differences = new ArrayList<>();
    for (Param<?> p : d.params()) {
      if (!args.get(p).equals(p.def())) {
        differences.add(difference(m, p, args, target, ours));
      }
    }
    Bound bound = new Bound(1, m, args);
    String unit = Scores.unit(bound, target.one().grid());
    ConventionText text = new ConventionText(c, d, unit);
    return new ConventionRow(
        target.one().label(),
        c,
        d.id(),
        bound.canonical(),
        c.nameOf(d.id()),
        value,
        unit,
        ours,
        List.copyOf(differences),
        text.why(value.number(), ours, differences));
  }

  private static <T> ConventionDifference difference(
      Measure m, Param<T> p, Args args, Target target, double ours) {
    Args changed = Args.defaults(m.descriptor()).with(p, args.get(p));
    double alone = Runner.run(m, changed, target).number();
    return new ConventionDifference(
        p.name(),
        Param.text(args.get(p)),
        Param.text(p.def()),
        ConventionText.words(p.name(), Param.text(args.get(p))),
        alone,
        !ConventionText.same(alone, ours));
  }
}
