package io.github.segqa.report;

import ij.measure.ResultsTable;
import io.github.segqa.response.ResponseRow;
import io.github.segqa.result.Score;
import java.util.List;

/** Responses of measures to faults as a table of ImageJ, one row a value, as in the CSV file. */
public final class ResponseTable {
  private static final int DECIMALS = 6;

  private ResponseTable() {}

  /**
   * @param rows values, ordered by perturbation and grade
   * @return a table that is not yet shown
   */
  public static ResultsTable of(List<ResponseRow> rows) {
    ResultsTable table = new ResultsTable();
    table.showRowNumbers(false);
    table.setPrecision(DECIMALS);
    for (ResponseRow r : rows) {
      Score s = r.score();
      table.incrementCounter();
      List<String> cells = ResponseReport.cells(r);
      for (int i = 0; i < cells.size(); i++) {
        String column = ResponseReport.COLUMNS.get(i);
        if (column.equals("grade") || column.equals("value") && !Double.isNaN(s.value())) {
          table.addValue(column, column.equals("grade") ? r.grade() : s.value());
        } else {
          table.addValue(column, cells.get(i));
        }
      }
    }
    return table;
  }
}
