package io.github.segqa.api;

/** A statistic over cases: correlation of volumes, Bland-Altman, summaries. */
public interface DatasetMeasure extends Measure {
  /**
   * @param reference one number a case (volumes of the reference; the values for a summary)
   * @param prediction one number a case in the same order; same array as reference for a summary
   * @param args values of the parameters
   * @return the result; a single number is a table of one cell
   * @throws Undefined if there is none, with the reason
   */
  Table table(double[] reference, double[] prediction, Args args);
}
