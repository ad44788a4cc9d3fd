package io.github.segqa.api;

/** A metric of a whole case: partitions, multi-class averages, multi-class calibration. */
public interface CaseMeasure extends Measure {
  /**
   * @param view the case
   * @param args values of the parameters
   * @return the value; NaN if there is none
   * @throws Undefined if there is no value, with the reason
   */
  double value(CaseView view, Args args);
}
