package io.github.segqa.api;

/** A metric of one class against the rest; the engine calls it for each class and averages. */
public interface ClassMeasure extends Measure {
  /**
   * @param view one class of one case
   * @param args values of the parameters
   * @return the value; NaN if there is none
   * @throws Undefined if there is no value, with the reason
   */
  double value(ClassView view, Args args);
}
