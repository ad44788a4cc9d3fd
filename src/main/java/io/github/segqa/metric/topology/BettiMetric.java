package io.github.segqa.metric.topology;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Descriptor;
import io.github.segqa.kernel.BettiNumbers;
import io.github.segqa.view.Betti;
import io.github.segqa.view.Side;

/** A metric of the Betti numbers of reference and prediction. */
abstract class BettiMetric implements ClassMeasure {
  static Descriptor.Builder topology(String id, String name) {
    return ObjectTopology.metric(id, name);
  }

  @Override
  public final double value(ClassView view, Args args) {
    Connectivity c = ObjectTopology.connectivity(args);
    return value(Betti.of(view, Side.REFERENCE, c), Betti.of(view, Side.PREDICTION, c));
  }

  /** The value, from the numbers of reference and prediction. */
  abstract double value(BettiNumbers r, BettiNumbers p);
}
