package io.github.segqa.report;

import ij.measure.ResultsTable;
import io.github.segqa.result.CaseResult;
import io.github.segqa.result.Score;
import java.util.List;

/**
 * Results as a table of ImageJ, one row a score, in the columns of the CSV file. Values are exact
 * for {@link ResultsTable#getValue} and the macro function {@code Table.get}; the window shows six
 * decimals.
 */
public final class ScoreTable {
  private static final int DECIMALS = 6;
  private static final String VALUE = "value";

  private ScoreTable() {}

  /**
   * @param results one or more cases
   * @return a table that is not yet shown
   */
  public static ResultsTable of(List<CaseResult> results) {
    ResultsTable table = new ResultsTable();
    table.showRowNumbers(false);
    table.setPrecision(DECIMALS);
    results.forEach(r -> r.scores().forEach(s -> add(s, table)));
    return table;
  }

  private static void add(Score s, ResultsTable table) {
    List<String> cells = ScoreColumns.of(s);
    table.incrementCounter();
    for (int i = 0; i < cells.size(); i++) {
      String column = ScoreColumns.NAMES.get(i);
      if (column.equals(VALUE) && !Double.isNaN(s.value())) {
        table.addValue(column, s.value());
      } else {
        table.addValue(column, cells.get(i));
      }
    }
  }
}
