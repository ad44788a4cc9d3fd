package io.github.segqa.metric.instance;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.InstanceMeasure;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Need;
import io.github.segqa.api.Undefined;
import io.github.segqa.shape.EmptyRule;
import java.util.OptionalDouble;

/** A metric of objects. "Empty" means: no object. */
abstract class InstanceMetric implements InstanceMeasure {
  /** Returns a builder of a metric of the family {@code instance}. */
  static Descriptor.Builder instance(String id, String name) {
    return Descriptor.metric(id, name).family("instance").needs(Need.INSTANCES);
  }

  @Override
  public final double value(InstanceView view, Args args) {
    boolean noReference = view.reference().count() == 0;
    boolean noPrediction = view.prediction().count() == 0;
    OptionalDouble rule =
        EmptyRule.value(descriptor(), args, view.grid(), noReference, noPrediction);
    double v = rule.isPresent() ? rule.getAsDouble() : measured(view, args);
    if (!Double.isNaN(v)) {
      return v;
    }
    if (!noReference && !noPrediction) {
      throw new Undefined("no reference object is matched to a predicted one");
    }
    throw new Undefined(
        noReference == noPrediction
            ? "there is no object in either image"
            : "there is no object in the " + (noReference ? "reference" : "prediction"));
  }

  /** Computes the value; NaN where a denominator is 0. */
  abstract double measured(InstanceView view, Args args);
}
