package io.github.segqa.api;

/**
 * A measure whose result is a table: a curve, a matrix, counts. Implemented beside one of the value
 * interfaces' views by declaring the view it takes.
 *
 * @param <V> ClassView, CaseView or InstanceView
 */
public interface TableMeasure<V extends View<V>> extends Measure {
  /**
   * @return the class of the view that it takes
   */
  Class<V> view();

  /**
   * @param view what is measured
   * @param args values of the parameters
   * @return the table
   * @throws Undefined if there is none, with the reason
   */
  Table table(V view, Args args);
}
