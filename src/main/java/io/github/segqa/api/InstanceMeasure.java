package io.github.segqa.api;

/**
 * A metric of objects: called per class on the connected components of its masks, or once per case
 * on given instance labels.
 */
public interface InstanceMeasure extends Measure {
  /**
   * @param view reference and predicted objects
   * @param args values of the parameters
   * @return the value; NaN if there is none
   * @throws Undefined if there is no value, with the reason
   */
  double value(InstanceView view, Args args);
}
