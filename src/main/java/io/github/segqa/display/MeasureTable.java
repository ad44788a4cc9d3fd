package io.github.segqa.display;

import io.github.segqa.api.Descriptor;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Measures as rows of a table. */
final class MeasureTable extends AbstractTableModel {
  private static final long serialVersionUID = 1L;
  private static final List<String> COLUMNS = List.of("Kind", "Id", "Name", "Family", "Range");

  private transient List<Descriptor> rows;

  MeasureTable(List<Descriptor> rows) {
    this.rows = rows;
  }

  void setRows(List<Descriptor> rows) {
    this.rows = rows;
    fireTableDataChanged();
  }

  Descriptor row(int i) {
    return rows.get(i);
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS.size();
  }

  @Override
  public String getColumnName(int column) {
    return COLUMNS.get(column);
  }

  @Override
  public Object getValueAt(int row, int column) {
    Descriptor d = rows.get(row);
    return switch (column) {
      case 0 -> d.kind().text();
      case 1 -> d.id();
      case 2 -> d.name();
      case 3 -> d.family();
      default -> d.range();
    };
  }
}
