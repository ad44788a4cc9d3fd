package io.github.segqa.ij1;

import ij.IJ;
import ij.ImageJ;
import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;
import ij.text.TextWindow;
import java.awt.Button;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills in the dialog for slices with the mouse while the recorder runs, then runs what was
 * recorded, and prints both tables. Runs in a process of its own with a screen; {@link
 * SlicePlotTest} looks at what it prints.
 */
public final class SlicesRecorder {
  private static final String TABLE = "SegQA slices: organs_reference";

  private SlicesRecorder() {}

  /**
   * @param args reference and prediction
   * @throws Exception if anything fails
   */
  public static void main(String[] args) throws Exception {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, e) -> {
              e.printStackTrace();
              System.exit(1); // the windows would keep the process alive
            });
    try (Desktop desktop = Desktop.start()) {
      new ImageJ(ImageJ.STANDALONE);
      MenuInstaller.registerCommands();
      List.of(args).forEach(IJ::open);
      Recorder recorder = new Recorder();
      IJ.doCommand("Plot Slices...");
      Desktop.await("the dialog", () -> dialog() != null);
      Dialog dialog = dialog();
      Button ok = button(dialog);
      Desktop.click(ok, ok.getWidth() / 2.0, ok.getHeight() / 2.0);
      String first = table();
      Desktop.await("the recorder", () -> recorder.getText().contains("output="));
      String line = recorder.getText().strip();
      System.out.println("recorded " + line);
      recorder.close();
      closeAllButStacks();
      IJ.runMacro(line);
      System.out.println("same " + first.equals(table()) + " lines " + first.lines().count());
    }
    System.exit(0);
  }

  private static Dialog dialog() {
    for (Window w : Window.getWindows()) {
      if (w instanceof Dialog d && d.isShowing() && d.getTitle().equals("Plot Slices")) {
        return d;
      }
    }
    return null;
  }

  private static Button button(Container in) {
    for (Component c : in.getComponents()) {
      if (c instanceof Button b && b.getLabel().strip().equals("OK")) {
        return b;
      }
      Button inner = c instanceof Container container ? button(container) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  /** Waits for the table and tells what is in it. */
  private static String table() {
    Desktop.await("the table", () -> ResultsTable.getResultsTable(TABLE) != null);
    ResultsTable table = ResultsTable.getResultsTable(TABLE);
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < table.size(); row++) {
      List<String> cells = new ArrayList<>();
      for (String column : table.getHeadings()) {
        cells.add(table.getStringValue(column, row));
      }
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  private static void closeAllButStacks() {
    ((TextWindow) WindowManager.getWindow(TABLE)).close(false);
    for (int id : WindowManager.getIDList()) {
      if (WindowManager.getImage(id).getNSlices() == 1) {
        WindowManager.getImage(id).close();
      }
    }
    Desktop.await("no table", () -> ResultsTable.getResultsTable(TABLE) == null);
  }
}
