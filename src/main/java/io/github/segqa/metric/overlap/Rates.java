package io.github.segqa.metric.overlap;

import io.github.segqa.api.Counts;
import io.github.segqa.shape.Ratio;

/** The rates from which further metrics are composed; NaN where they do not exist. */
final class Rates {
  private Rates() {}

  /** TP / |R|. */
  static double sensitivity(Counts c) {
    return Ratio.of(c.tp(), c.reference());
  }

  /** TN / (TN + FP). */
  static double specificity(Counts c) {
    return Ratio.of(c.tn(), c.tn() + c.fp());
  }

  /** TP / |P|. */
  static double precision(Counts c) {
    return Ratio.of(c.tp(), c.prediction());
  }

  /** TN / (TN + FN). */
  static double npv(Counts c) {
    return Ratio.of(c.tn(), c.tn() + c.fn());
  }

  /** FP / (FP + TN). */
  static double fpr(Counts c) {
    return Ratio.of(c.fp(), c.fp() + c.tn());
  }

  /** FN / |R|. */
  static double fnr(Counts c) {
    return Ratio.of(c.fn(), c.reference());
  }

  /** TP / (TP + FP + FN): shared voxels over those in either. */
  static double jaccard(Counts c) {
    return Ratio.of(c.tp(), c.tp() + c.fp() + c.fn());
  }
}
