package io.github.segqa.report;

import ij.measure.ResultsTable;
import io.github.segqa.engine.ConventionRow;
import java.util.List;

/** The values of one pair by the definitions of all tools, as a table of ImageJ. */
public final class ConventionTable {
  private static final int DECIMALS = 6;

  private ConventionTable() {}

  /**
   * @param rows values, ordered by class and metric
   * @return a table that is not yet shown: class, metric, convention, value, unit, ours, why
   */
  public static ResultsTable of(List<ConventionRow> rows) {
    ResultsTable table = new ResultsTable();
    table.showRowNumbers(false);
    table.setPrecision(DECIMALS);
    for (ConventionRow r : rows) {
      table.incrementCounter();
      table.addValue("class", String.valueOf(r.label()));
      table.addValue("metric", r.metric());
      table.addValue("convention", r.convention().name());
      table.addValue("value", r.value().number());
      table.addValue("unit", r.unit());
      table.addValue("ours", r.ours());
      table.addValue("why", r.why());
    }
    return table;
  }
}
