package io.github.segqa.api;

import java.util.List;

/** Capability of a loss: its derivative by the prediction. */
public interface Gradient {
  /**
   * Adds weight times dL/dp. Ignored voxels get nothing.
   *
   * @param view reference and probabilities
   * @param args values of the parameters
   * @param weight multiplied with the gradient
   * @param out one field a channel as given: one in binary mode, else C
   */
  void gradient(SoftView view, Args args, double weight, List<Field> out);
}
