package io.github.segqa.diagnostic;

import io.github.segqa.api.Kind;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.result.Score;
import io.github.segqa.result.SliceScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * One measure of one class along an axis.
 *
 * @param rows a score for each slice, in the order of the slices
 * @param judgement which values are bad
 */
record SliceCurve(List<SliceScore> rows, Judgement judgement) {
  /** The tail are the worst of so many slices each. */
  private static final int TAIL = 20;

  /** The curves of an evaluation, in its order. */
  static List<SliceCurve> of(List<SliceScore> rows, MeasureService measures) {
    Map<String, List<SliceScore>> byCurve = new LinkedHashMap<>();
    for (SliceScore r : rows) {
      Score s = r.score();
      String key = s.kind() + " " + s.label() + " " + s.spec();
      byCurve.computeIfAbsent(key, k -> new ArrayList<>()).add(r);
    }
    List<SliceCurve> curves = new ArrayList<>();
    for (List<SliceScore> c : byCurve.values()) {
      Score s = c.get(0).score();
      curves.add(new SliceCurve(c, Judgement.of(s.kind(), s.spec(), measures)));
    }
    return curves;
  }

  /** Measure, class and unit; the numbers of its rows are not used. */
  Score head() {
    return rows.get(0).score();
  }

  boolean loss() {
    return head().kind() == Kind.LOSS;
  }

  String name() {
    return loss() ? "loss " + head().spec() : head().spec();
  }

  double[] column(ToDoubleFunction<SliceScore> number) {
    return rows.stream().mapToDouble(number).toArray();
  }

  double[] values() {
    return column(r -> r.score().value());
  }

  private static boolean hasValue(SliceScore r) {
    return !Double.isNaN(r.score().value());
  }

  /** Missed or invented, and the measure cannot say how bad that is. */
  static boolean oneSided(SliceScore r) {
    return !hasValue(r)
        && (r.content() == SliceScore.Content.REFERENCE_ONLY
            || r.content() == SliceScore.Content.PREDICTION_ONLY);
  }

  private double badness(SliceScore r) {
    return judgement.badness(r.score().value());
  }

  /**
   * The slices from the worst on; of equal ones the first comes first. Slices that only one image
   * has and that have no value are worse than any value; other slices without one are left out.
   */
  List<SliceScore> worst() {
    List<SliceScore> order = new ArrayList<>(rows.stream().filter(SliceCurve::oneSided).toList());
    order.addAll(ranked());
    return order;
  }

  /** Slices with a value, from the worst on. */
  private List<SliceScore> ranked() {
    return judgement == Judgement.NONE
        ? List.of()
        : rows.stream()
            .filter(SliceCurve::hasValue)
            .sorted(Comparator.comparingDouble(this::badness).reversed())
            .toList();
  }

  /**
   * The worst 5 % of the slices that have a value, rounded up; none if all are equally good. The
   * last one has the value at the edge.
   */
  List<SliceScore> tail() {
    List<SliceScore> order = ranked();
    if (order.isEmpty()) {
      return order;
    }
    List<SliceScore> tail = order.subList(0, (order.size() + TAIL - 1) / TAIL);
    double best = badness(order.get(order.size() - 1));
    return badness(tail.get(tail.size() - 1)) > best ? tail : List.of();
  }
}
