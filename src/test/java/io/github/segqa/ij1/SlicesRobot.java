package io.github.segqa.ij1;

import ij.IJ;
import ij.ImageJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.Line;
import ij.gui.Plot;
import ij.gui.PlotWindow;
import ij.gui.Roi;
import ij.text.TextPanel;
import ij.text.TextWindow;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Uses the plot of slices as a user does, with mouse and keyboard, and prints what it sees. Runs in
 * a process of its own with a screen; {@link SlicePlotTest} looks at what it prints.
 */
public final class SlicesRobot {
  private SlicesRobot() {}

  /**
   * @param args axis, reference and prediction; then, for a picture of the screen, a file
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
      use(args[0], args[1], args[2], args.length > 3 ? args[3] : "");
    }
    System.exit(0);
  }

  private static void use(String axis, String reference, String prediction, String picture)
      throws Exception {
    ImagePlus stack = IJ.openImage(reference);
    stack.show();
    IJ.run(
        "Plot Slices...",
        "reference=["
            + stack.getTitle()
            + "] prediction=["
            + prediction
            + "] labels=1 along="
            + axis);
    PlotWindow window = plot();
    Plot plot = window.getPlot();
    System.out.println("title " + window.getTitle());
    System.out.println("tables " + List.of(WindowManager.getNonImageTitles()));
    if (!picture.isEmpty()) {
      Desktop.activate(window);
      Rectangle screen = new Rectangle(java.awt.Toolkit.getDefaultToolkit().getScreenSize());
      BufferedImage shot = new Robot().createScreenCapture(screen);
      ImageIO.write(shot, "png", new File(picture));
    }
    int[] targets = axis.equals("z") ? new int[] {9, 3} : new int[] {21, 9};
    for (int to : targets) {
      Rectangle frame = plot.getDrawingFrame();
      Desktop.click(window, plot.scaleXtoPxl(to) + 0.5, frame.y + frame.height / 2.0);
      Desktop.await("click on " + to, () -> at(axis, stack, to) && at(window, to));
      System.out.println("clicked " + to + state(axis, stack, window));
    }
    for (String key : List.of("n", "n", "n", "p", "shift+n")) {
      int before = cursor(window);
      Desktop.activate(window);
      Desktop.key(key);
      Desktop.await("key " + key, () -> cursor(window) != before);
      System.out.println("key " + key + state(axis, stack, window));
    }
    stack.setSlice(6);
    if (axis.equals("z")) {
      Desktop.await("the line follows", () -> at(window, 5));
    }
    System.out.println("moved" + state(axis, stack, window));
    clickRow();
    System.out.println("row" + state(axis, stack, window));
    window.close();
    Desktop.await("closed", () -> !window.isShowing());
    System.out.println("overlay " + (stack.getOverlay() == null ? 0 : stack.getOverlay().size()));
    System.out.println("listeners " + listens(stack));
  }

  /** Clicks into the table, and waits for the plot to stand at the slice of the row. */
  private static void clickRow() {
    TextWindow table = (TextWindow) WindowManager.getWindow("SegQA slices: organs_reference");
    Desktop.activate(table);
    TextPanel panel = table.getTextPanel();
    Component text = panel.getComponent(0);
    for (Component c : panel.getComponents()) {
      text = c.getWidth() * c.getHeight() > text.getWidth() * text.getHeight() ? c : text;
    }
    Desktop.click(text, 40, text.getHeight() * 0.7);
    Desktop.await("a row is chosen", () -> panel.getSelectionStart() >= 0);
    int slice = (int) panel.getResultsTable().getValue("slice", panel.getSelectionStart());
    PlotWindow window = plot();
    Desktop.await("the slice of the row", () -> at(window, slice));
    System.out.println("row " + panel.getSelectionStart() + " is slice " + slice);
  }

  /** Whether moving the stack still does something to its overlay. */
  private static boolean listens(ImagePlus stack) {
    stack.setSlice(2);
    return stack.getOverlay() != null;
  }

  static PlotWindow plot() {
    for (int id : WindowManager.getIDList()) {
      if (WindowManager.getImage(id).getWindow() instanceof PlotWindow w) {
        return w;
      }
    }
    throw new AssertionError("no plot; log: " + IJ.getLog());
  }

  private static boolean at(PlotWindow window, int slice) {
    return cursor(window) == slice;
  }

  /** The slice at which the line of the plot stands. */
  static int cursor(PlotWindow window) {
    Roi line = window.getImagePlus().getOverlay().get("SegQA cursor");
    return (int) Math.round(window.getPlot().descaleX((int) ((Line) line).x1d));
  }

  private static boolean at(String axis, ImagePlus stack, int slice) {
    return place(axis, stack) == slice;
  }

  /** The slice that the stack shows: its own, or where the line on it stands. */
  private static int place(String axis, ImagePlus stack) {
    if (axis.equals("z")) {
      return stack.getCurrentSlice() - 1;
    }
    if (stack.getOverlay() == null) {
      return -1;
    }
    Line line = (Line) stack.getOverlay().get("SegQA slice");
    return (int) Math.floor(axis.equals("x") ? line.x1d : line.y1d);
  }

  private static String state(String axis, ImagePlus stack, PlotWindow window) {
    return " place "
        + place(axis, stack)
        + " z "
        + (stack.getCurrentSlice() - 1)
        + " cursor "
        + cursor(window);
  }
}
