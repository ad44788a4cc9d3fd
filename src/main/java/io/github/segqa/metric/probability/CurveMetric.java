package io.github.segqa.metric.probability;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Undefined;

/** A metric that is a function of the ROC or precision-recall curve. */
public abstract class CurveMetric implements ClassMeasure {
  @Override
  public final double value(ClassView view, Args args) {
    SortedScores s = SortedScores.of(view);
    if (s.positives() == 0) {
      throw new Undefined("the reference has no voxel of the class");
    }
    if (needsNegatives() && s.negatives() == 0) {
      throw new Undefined("all voxels of the reference belong to the class");
    }
    return value(s, args);
  }

  /**
   * @return whether the metric has no value if the reference fills the image; false by default
   */
  protected boolean needsNegatives() {
    return false;
  }

  /**
   * @param s sorted probabilities, at least one positive
   * @param a values of the parameters
   * @return the value
   */
  protected abstract double value(SortedScores s, Args a);
}
