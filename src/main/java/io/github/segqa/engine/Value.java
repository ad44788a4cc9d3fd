package io.github.segqa.engine;

import io.github.segqa.api.Table;
import io.github.segqa.result.Status;

/**
 * What one measure says of one view.
 *
 * @param number NaN if there is no number
 * @param table the result if it is a table, else null
 * @param status OK or UNDEFINED
 * @param note why there is no value, or ""
 */
public record Value(double number, Table table, Status status, String note) {
  static Value of(double number) {
    return Double.isNaN(number)
        ? undefined("not defined for this input (0/0)")
        : new Value(number, null, Status.OK, "");
  }

  static Value of(Table table) {
    return new Value(Double.NaN, table, Status.OK, "");
  }

  static Value undefined(String reason) {
    return new Value(Double.NaN, null, Status.UNDEFINED, reason);
  }

  static Value skipped(String reason) {
    return new Value(Double.NaN, null, Status.SKIPPED, reason);
  }
}
