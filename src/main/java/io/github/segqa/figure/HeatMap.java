package io.github.segqa.figure;

import java.util.List;

/**
 * A matrix in colours, with its numbers in the cells if there are few.
 *
 * @param title what it shows
 * @param columnAxis what the columns are
 * @param columns their names, from left to right
 * @param rowAxis what the rows are
 * @param rows their names, from the top down
 * @param shade what the colour of a cell says, {@code [row][column]} in [0,1]; NaN is left white
 * @param text what is written in a cell, {@code [row][column]}
 * @param values the numbers behind, {@code [row][column]}, for tables
 * @param shadeName what the colours mean
 */
public record HeatMap(
    String title,
    String columnAxis,
    List<String> columns,
    String rowAxis,
    List<String> rows,
    double[][] shade,
    String[][] text,
    double[][] values,
    String shadeName)
    implements Figure {
  /**
   * Checks sizes.
   *
   * @param title what it shows
   * @param columnAxis what the columns are
   * @param columns their names
   * @param rowAxis what the rows are
   * @param rows their names
   * @param shade colours in [0,1]
   * @param text what is written
   * @param values the numbers behind
   * @param shadeName what the colours mean
   */
  public HeatMap {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (int r = 0; r < rows.size(); r++) {
      if (shade[r].length != columns.size()
          || text[r].length != columns.size()
          || values[r].length != columns.size()) {
        throw new IllegalArgumentException("row " + r + " has not " + columns.size() + " cells");
      }
    }
  }
}
