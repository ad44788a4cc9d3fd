package io.github.segqa.ij1;

import ij.IJ;
import ij.ImageJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.Plot;
import ij.gui.PlotWindow;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;
import ij.text.TextWindow;
import java.awt.Button;
import java.awt.Choice;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ItemEvent;
import java.awt.event.ItemListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
      Component ok =
          component(dialog(), c -> c instanceof Button b && b.getLabel().strip().equals("OK"));
      Desktop.click(ok, ok.getWidth() / 2.0, ok.getHeight() / 2.0);
      String first = table();
      Desktop.await("the recorder", () -> recorder.getText().contains("output="));
      String line = recorder.getText().strip();
      System.out.println("recorded " + line);
      recorder.close();
      chooseAnotherClass();
      closeAllButStacks();
      IJ.runMacro(line);
      System.out.println("same " + first.equals(table()) + " lines " + first.lines().count());
    }
    System.exit(0);
  }

  /** The plot of the second class, in a smaller window, still leads to slices. */
  private static void chooseAnotherClass() {
    PlotWindow window = SlicesRobot.plot();
    ImagePlus stack = WindowManager.getImage("organs_reference.tif");
    stack.setSlice(5);
    Desktop.await("the line follows", () -> SlicesRobot.cursor(window) == 4);
    Choice choice = (Choice) component(window, c -> c instanceof Choice);
    EventQueue.invokeLater(() -> choose(choice, 1));
    Desktop.await("the other class", () -> window.getTitle().endsWith("class 2"));
    Desktop.await("its line", () -> SlicesRobot.cursor(window) == 4);
    int width = window.getImagePlus().getWidth();
    double before = line(window);
    EventQueue.invokeLater(() -> window.setSize(window.getWidth() - 90, window.getHeight() - 50));
    Desktop.await("a smaller plot", () -> window.getImagePlus().getWidth() < width);
    Desktop.await("its line", () -> line(window) < before && SlicesRobot.cursor(window) == 4);
    Plot plot = window.getPlot();
    Rectangle frame = plot.getDrawingFrame();
    Desktop.click(window, plot.scaleXtoPxl(7) + 0.5, frame.y + frame.height / 2.0);
    Desktop.await("a click", () -> stack.getCurrentSlice() == 8);
    System.out.println("chose " + window.getTitle());
  }

  private static double line(PlotWindow window) {
    return window.getImagePlus().getOverlay().get("SegQA cursor").getXBase();
  }

  private static void choose(Choice choice, int item) {
    choice.select(item);
    ItemEvent e =
        new ItemEvent(
            choice, ItemEvent.ITEM_STATE_CHANGED, choice.getItem(item), ItemEvent.SELECTED);
    for (ItemListener l : choice.getItemListeners()) {
      l.itemStateChanged(e);
    }
  }

  private static Dialog dialog() {
    for (Window w : Window.getWindows()) {
      if (w instanceof Dialog d && d.isShowing() && d.getTitle().equals("Plot Slices")) {
        return d;
      }
    }
    return null;
  }

  private static Component component(Container in, Predicate<Component> wanted) {
    for (Component c : in.getComponents()) {
      if (wanted.test(c)) {
        return c;
      }
      Component inner = c instanceof Container box ? component(box, wanted) : null;
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
