package io.github.segqa.metric.topology;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Descriptor;
import io.github.segqa.view.Euler;
import io.github.segqa.view.Side;

/** A metric of the Euler characteristics of reference and prediction. */
abstract class EulerMetric implements ClassMeasure {
  static Descriptor.Builder topology(String id, String name) {
    return ObjectTopology.metric(id, name);
  }

  @Override
  public final double value(ClassView view, Args args) {
    Connectivity c = ObjectTopology.connectivity(args);
    return value(Euler.of(view, Side.REFERENCE, c), Euler.of(view, Side.PREDICTION, c));
  }

  /** The value, from the numbers of reference and prediction. */
  abstract double value(long r, long p);
}
