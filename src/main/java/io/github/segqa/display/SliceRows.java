package io.github.segqa.display;

import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.text.TextPanel;
import ij.text.TextWindow;
import io.github.segqa.report.SliceTable;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;

/** A table of slices; a click on a row goes to its slice. */
final class SliceRows {
  /** All columns up to the value are seen without scrolling. */
  private static final int WIDTH = 900;

  private SliceRows() {}

  /**
   * @param table has a column {@link SliceTable#SLICE}
   * @param title of the window; a table of that title is replaced
   * @param go takes the number of a slice, from 0
   */
  static void show(ResultsTable table, String title, IntConsumer go) {
    boolean isNew = WindowManager.getWindow(title) == null;
    table.show(title);
    if (WindowManager.getWindow(title) instanceof TextWindow window) {
      if (isNew) {
        window.setSize(Math.max(window.getWidth(), WIDTH), window.getHeight());
      }
      TextPanel panel = window.getTextPanel();
      Clicks clicks = new Clicks(panel, go);
      for (Component c : panel.getComponents()) {
        c.addMouseListener(clicks);
      }
    }
  }

  /** Looks up the slice in the table, which the user may have sorted. */
  private static final class Clicks extends MouseAdapter {
    private final TextPanel panel;
    private final IntConsumer go;

    Clicks(TextPanel panel, IntConsumer go) {
      this.panel = panel;
      this.go = go;
    }

    @Override
    public void mouseReleased(MouseEvent e) {
      int row = panel.getSelectionStart();
      ResultsTable table = panel.getResultsTable();
      if (table != null && row >= 0 && row < table.size()) {
        go.accept((int) table.getValue(SliceTable.SLICE, row));
      }
    }
  }
}
