package io.github.segqa.api;

import java.util.List;

/** A loss: one number for all classes together (spec of the losses). */
public interface LossMeasure extends Measure {
  /**
   * @param view reference and probabilities, with at least one kept voxel
   * @param args values of the parameters
   * @return the value; NaN if it is not defined
   * @throws Undefined if it is not defined, with the reason
   */
  double value(SoftView view, Args args);

  /**
   * The sums that {@link #value} will ask for, so that many losses share one pass. Called on one
   * thread before the pass: the place to compute intermediates that the terms need.
   *
   * @param view reference and probabilities
   * @param args values of the parameters
   * @return the sums, possibly none
   */
  default List<BlockSum> sums(SoftView view, Args args) {
    return List.of();
  }
}
