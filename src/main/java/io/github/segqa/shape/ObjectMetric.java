package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import java.util.OptionalDouble;

/** A metric of the two objects of a class as such: of their masks and what follows from them. */
public abstract class ObjectMetric implements ClassMeasure {
  @Override
  public final double value(ClassView view, Args args) {
    boolean noReference = view.reference().isEmpty();
    boolean noPrediction = view.prediction().isEmpty();
    OptionalDouble rule =
        EmptyRule.value(descriptor(), args, view.grid(), noReference, noPrediction);
    return rule.isPresent() ? rule.getAsDouble() : measured(view, args);
  }

  /**
   * @param view a class; an object may be empty if the metric has no rule for that
   * @param args values of the parameters
   * @return the value
   */
  protected abstract double measured(ClassView view, Args args);
}
