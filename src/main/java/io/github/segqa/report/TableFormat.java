package io.github.segqa.report;

/** Forms of a report that is a table. */
public enum TableFormat {
  /** Aligned columns for reading. */
  TABLE,
  /** One line a row, in full precision. */
  CSV,
  /** An array of objects. */
  JSON
}
