package io.github.segqa.view;

import io.github.segqa.api.ClassView;
import io.github.segqa.api.Mask;

/** Which of the two objects of a class is meant. */
public enum Side {
  /** The object of the reference. */
  REFERENCE,
  /** The object of the prediction. */
  PREDICTION;

  /**
   * @return the opposite side
   */
  public Side other() {
    return this == REFERENCE ? PREDICTION : REFERENCE;
  }

  /**
   * @param view a class
   * @return this object of it; both have the same box
   */
  public Mask of(ClassView view) {
    return this == REFERENCE ? view.reference() : view.prediction();
  }
}
