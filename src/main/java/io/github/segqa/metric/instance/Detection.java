package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.InstanceView;

/**
 * Which objects count as found. With a matching, hits of both images are the same; without one, a
 * predicted object may hit several reference objects and the other way round.
 *
 * @param hitReferences reference objects that are found: TP
 * @param missed the other reference objects: FN
 * @param hitPredictions predicted objects that find something
 * @param falsePositives the other predicted objects: FP
 */
record Detection(int hitReferences, int missed, int hitPredictions, int falsePositives) {
  private static final double SLACK = 1e-9;

  /** Returns what the parameters criterion, threshold and strict say. */
  static Detection of(InstanceView view, Args a) {
    Partners r = Partners.ofReference(view);
    Partners p = Partners.ofPrediction(view);
    return switch (a.get(Criterion.DETECTION)) {
      case "any_overlap" -> of(r, p, r.withPartners(1), p.withPartners(1));
      case "ref_coverage" -> {
        double share = a.get(Criterion.THRESHOLD) - SLACK;
        yield of(r, p, covered(r, share), covered(p, share));
      }
      default -> of(Matching.of(view, Criterion.of(a)));
    };
  }

  /** Returns the objects of a matching. */
  static Detection of(Matching m) {
    int n = m.pairs().size();
    return new Detection(n, m.falseNegatives(), n, m.falsePositives());
  }

  private static Detection of(Partners r, Partners p, int hitReferences, int hitPredictions) {
    return new Detection(
        hitReferences, r.count() - hitReferences, hitPredictions, p.count() - hitPredictions);
  }

  private static int covered(Partners objects, double share) {
    int n = 0;
    for (int i = 0; i < objects.count(); i++) {
      double part = objects.shared(i) / (double) objects.size()[i];
      n += part > 0 && part >= share ? 1 : 0;
    }
    return n;
  }

  /** Returns TP / (TP + FP + FN). */
  double jaccard() {
    return hitReferences / (double) (hitReferences + falsePositives + missed);
  }
}
