package io.github.segqa.api;

import java.util.Arrays;
import java.util.List;

/**
 * A result that is more than a number. The shape tells how it is written as JSON, as the golden
 * files do: a LIST is one row as a flat array, ROWS and MATRIX an array of arrays, RECORD one row
 * as an object by column name; the rows of a MATRIX have the names of the columns. A column called
 * {@code values} of a RECORD comes from {@link #series()}.
 *
 * @param shape how it is written
 * @param columns names of the columns
 * @param rows the numbers
 * @param series a list that goes with a record (slice-wise values), or null
 */
public record Table(Shape shape, List<String> columns, double[][] rows, double[] series) {
  /** How a table is written as JSON. */
  public enum Shape {
    /** One row, written as a flat array. */
    LIST,
    /** Many rows, written as an array of arrays. */
    ROWS,
    /** As many rows as columns, of the same names, written as an array of arrays. */
    MATRIX,
    /** One row, written as an object. */
    RECORD
  }

  /**
   * @param columns names
   * @param row the numbers
   * @return one row, a flat array in JSON
   */
  public static Table list(List<String> columns, double... row) {
    return new Table(Shape.LIST, columns, new double[][] {row}, null);
  }

  /**
   * @param columns names
   * @param rows the numbers
   * @return many rows
   */
  public static Table rows(List<String> columns, double[][] rows) {
    return new Table(Shape.ROWS, columns, rows, null);
  }

  /**
   * @param names of the rows and of the columns
   * @param rows the numbers
   * @return a square matrix, an array of arrays in JSON
   */
  public static Table matrix(List<String> names, double[][] rows) {
    return new Table(Shape.MATRIX, names, rows, null);
  }

  /**
   * @param columns names
   * @param row the numbers
   * @return one row, an object in JSON
   */
  public static Table record(List<String> columns, double... row) {
    return new Table(Shape.RECORD, columns, new double[][] {row}, null);
  }

  /**
   * @param values list that goes with the record, under the name {@code values}
   * @return the same with it
   */
  public Table withSeries(double... values) {
    return new Table(shape, columns, rows, values.clone());
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Table t
        && t.shape == shape
        && t.columns.equals(columns)
        && Arrays.deepEquals(t.rows, rows)
        && Arrays.equals(t.series, series);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(rows);
  }

  @Override
  public String toString() {
    return columns + " " + Arrays.deepToString(rows);
  }
}
