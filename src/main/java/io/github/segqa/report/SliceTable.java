package io.github.segqa.report;

import ij.measure.ResultsTable;
import io.github.segqa.result.SliceScore;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Scores of slices as a table of ImageJ, one row a score, in the columns of the CSV file. */
public final class SliceTable {
  /** Column with the number of the slice, from 0. */
  public static final String SLICE = "slice";

  private static final int DECIMALS = 6;

  private static final Map<String, ToDoubleFunction<SliceScore>> NUMBERS =
      Map.of(
          SLICE,
          SliceScore::index,
          "x",
          r -> r.position().x(),
          "y",
          r -> r.position().y(),
          "z",
          r -> r.position().z(),
          "reference_area",
          SliceScore::referenceArea,
          "prediction_area",
          SliceScore::predictionArea,
          "value",
          r -> r.score().value());

  private SliceTable() {}

  /**
   * @param rows scores in the order in which they are listed
   * @return a table that is not yet shown; numbers are exact, the window shows six decimals
   */
  public static ResultsTable of(List<SliceScore> rows) {
    ResultsTable table = new ResultsTable();
    table.showRowNumbers(false);
    table.setPrecision(DECIMALS);
    for (SliceScore r : rows) {
      table.incrementCounter();
      List<String> cells = SliceReport.cells(r);
      for (int i = 0; i < cells.size(); i++) {
        String column = SliceReport.COLUMNS.get(i);
        if (NUMBERS.containsKey(column)) {
          table.addValue(column, NUMBERS.get(column).applyAsDouble(r));
        } else {
          table.addValue(column, cells.get(i));
        }
      }
    }
    return table;
  }
}
