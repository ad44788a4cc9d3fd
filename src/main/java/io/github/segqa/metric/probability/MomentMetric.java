package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Undefined;

/** A metric that is a function of {@link ProbabilityMoments}. */
public abstract class MomentMetric implements ClassMeasure {
  @Override
  public final double value(ClassView view, Args args) {
    ProbabilityMoments m = ProbabilityMoments.of(view);
    double v = value(m);
    if (Double.isNaN(v)) {
      throw new Undefined("division by zero; " + reason(m));
    }
    return v;
  }

  private static String reason(ProbabilityMoments m) {
    if (m.positives() == 0) {
      return "the reference has no voxel of the class";
    }
    return m.negatives() == 0
        ? "all voxels of the reference belong to the class"
        : "no voxel of the reference has a probability above 0";
  }

  /**
   * @param m sums of p over the reference and the rest
   * @return the value; NaN where a denominator is 0 (rule Z)
   */
  protected abstract double value(ProbabilityMoments m);
}
