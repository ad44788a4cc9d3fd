package io.github.segqa.result;

import io.github.segqa.api.Kind;
import io.github.segqa.api.Table;

/**
 * One number (or table).
 *
 * @param caseId the case
 * @param kind metric or loss
 * @param spec canonical text of the measure
 * @param label label of the class, or {@link #MEAN}
 * @param labelName name of the class, or ""
 * @param value NaN unless status is OK and the result is a number
 * @param table the result if it is a table, else null
 * @param unit unit of the value, "" without
 * @param status whether there is a value
 * @param note why there is none, or what was left out; may be ""
 */
public record Score(
    String caseId,
    Kind kind,
    String spec,
    String label,
    String labelName,
    double value,
    Table table,
    String unit,
    Status status,
    String note) {
  /** Label of scores that belong to the whole case: averages over classes, losses, partitions. */
  public static final String MEAN = "mean";

  /**
   * @return whether it was computed, also if it has no value: neither SKIPPED nor FAILED
   */
  public boolean computed() {
    return status != Status.SKIPPED && status != Status.FAILED;
  }
}
