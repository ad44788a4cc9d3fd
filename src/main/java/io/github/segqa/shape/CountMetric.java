package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Grid;
import java.util.OptionalDouble;

/** A metric that is a function of TP, FP, FN, TN of one class. */
public abstract class CountMetric implements ClassMeasure {
  @Override
  public final double value(ClassView view, Args args) {
    Counts c = view.counts();
    OptionalDouble rule =
        EmptyRule.value(descriptor(), args, view.grid(), c.reference() == 0, c.prediction() == 0);
    return rule.isPresent() ? rule.getAsDouble() : value(c, view.grid(), args);
  }

  /**
   * @param c counts, ignored voxels left out
   * @param g for volumes
   * @param a values of the parameters
   * @return the value; a ratio with denominator 0 is NaN (rule Z)
   */
  protected abstract double value(Counts c, Grid g, Args a);

  /**
   * @param numerator a count or a sum of counts
   * @param denominator likewise
   * @return numerator / denominator, NaN if the denominator is 0 (rule Z)
   */
  protected static double ratio(double numerator, double denominator) {
    return denominator == 0 ? Double.NaN : numerator / denominator;
  }
}
