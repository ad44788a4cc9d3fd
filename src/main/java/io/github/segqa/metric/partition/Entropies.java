package io.github.segqa.metric.partition;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Derived;
import io.github.segqa.api.Param;
import java.util.Arrays;

/**
 * Entropies of the labels of a voxel drawn at random, in nats.
 *
 * @param reference H(R)
 * @param prediction H(P)
 * @param joint H(R,P)
 */
record Entropies(double reference, double prediction, double joint) {
  /** Base of the logarithm in which a metric is given. */
  static final Param<Double> LOG_BASE =
      Param.number("log_base", 2, "Base of the logarithm: 2 for bits, 2.718281828459045 for nats")
          .above(1);

  private static final Derived<CaseView, Entropies> KEY =
      Derived.of("partition.entropies", v -> compute(v.contingency()));

  static Entropies of(CaseView view) {
    return view.get(KEY);
  }

  /** The same in the unit that the arguments ask for. */
  static Entropies of(CaseView view, Args a) {
    Entropies h = of(view);
    double unit = Math.log(a.get(LOG_BASE));
    return new Entropies(h.reference / unit, h.prediction / unit, h.joint / unit);
  }

  private static Entropies compute(Contingency t) {
    double n = t.total();
    double[] joint = {0};
    t.forEach((r, p, k) -> joint[0] += term(k / n));
    double reference =
        Arrays.stream(t.referenceLabels()).mapToDouble(l -> term(t.referenceSize(l) / n)).sum();
    double prediction =
        Arrays.stream(t.predictionLabels()).mapToDouble(l -> term(t.predictionSize(l) / n)).sum();
    return new Entropies(reference, prediction, joint[0]);
  }

  /** -p ln p; labels that occur have p &gt; 0. */
  private static double term(double p) {
    return -p * Math.log(p);
  }

  /** H(R) + H(P) - H(R,P), not below 0. */
  double mutual() {
    return Math.max(0, reference + prediction - joint);
  }

  /** H(P|R), not below 0. */
  double split() {
    return Math.max(0, joint - reference);
  }

  /** H(R|P), not below 0. */
  double merge() {
    return Math.max(0, joint - prediction);
  }

  /** 1 - H(R|P) / H(R); 1 if the reference has one label only. */
  double homogeneity() {
    return reference == 0 ? 1 : Math.max(0, 1 - merge() / reference);
  }

  /** 1 - H(P|R) / H(P); 1 if the prediction has one label only. */
  double completeness() {
    return prediction == 0 ? 1 : Math.max(0, 1 - split() / prediction);
  }
}
