package io.github.segqa.engine;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.Counts;
import io.github.segqa.result.Status;
import io.github.segqa.shape.CountMetric;
import java.util.ArrayList;
import java.util.List;

/** Averages over classes; always says how many classes had a value, and which were left out. */
final class Average {
  private Average() {}

  /** Whether all terms are counting metrics. */
  static boolean counting(Spec s) {
    return s.terms().stream().allMatch(b -> b.measure() instanceof CountMetric);
  }

  static Value of(CaseView view, Request request, Spec s, int[] labels, List<Value> values) {
    if (values.stream().anyMatch(v -> v.table() != null)) {
      return Value.undefined("a table has no mean");
    }
    if (request.average() == Request.Average.MICRO) {
      return micro(view, s, labels);
    }
    boolean weighted = request.average() == Request.Average.WEIGHTED;
    double sum = 0;
    double weights = 0;
    int n = 0;
    List<String> left = new ArrayList<>();
    List<String> ruled = new ArrayList<>();
    Status worst = Status.UNDEFINED;
    for (int i = 0; i < labels.length; i++) {
      Value v = values.get(i);
      if (v.status() != Status.OK) {
        left.add(labels[i] + " (" + v.note().replaceFirst(" \\(.*", "") + ")");
        worst = v.status().compareTo(worst) > 0 ? v.status() : worst;
        continue;
      }
      double w = weighted ? view.contingency().referenceSize(labels[i]) : 1;
      sum += w == 0 ? 0 : w * v.number();
      weights += w;
      n++;
      if (!v.note().isEmpty()) {
        ruled.add(labels[i] + " (" + v.note() + ")");
      }
    }
    String note = note(n, labels.length, left, ruled);
    return n == 0 || weights == 0
        ? new Value(Double.NaN, null, worst, note)
        : new Value(sum / weights, null, Status.OK, note);
  }

  private static String note(int n, int all, List<String> left, List<String> ruled) {
    if (all == 0) {
      return "no class to evaluate: both images have background only";
    }
    String text = "n = " + n + " of " + all + (all == 1 ? " class" : " classes");
    text += left.isEmpty() ? "" : "; left out: " + String.join(", ", left);
    return ruled.isEmpty() ? text : text + "; without measurement: " + String.join(", ", ruled);
  }

  private static Value micro(CaseView view, Spec s, int[] labels) {
    if (!counting(s) || !s.single()) {
      return Value.undefined("micro averages exist for counting metrics only");
    }
    long tp = 0;
    long fp = 0;
    long fn = 0;
    long tn = 0;
    for (int label : labels) {
      Counts c = view.of(label).counts();
      tp += c.tp();
      fp += c.fp();
      fn += c.fn();
      tn += c.tn();
    }
    Bound b = s.terms().get(0);
    CountMetric m = (CountMetric) b.measure();
    Counts pooled = new Counts(tp, fp, fn, tn);
    Value v = Runner.guarded(() -> Value.of(m.valueOf(pooled, view.grid(), b.args())));
    String note = "counts of " + labels.length + " classes pooled";
    return new Value(v.number(), null, v.status(), v.note().isEmpty() ? note : v.note());
  }
}
