package io.github.segqa.ij1;

import ij.IJ;
import ij.ImageJ;
import ij.ImagePlus;
import ij.Menus;
import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;
import java.awt.AWTException;
import java.awt.Button;
import java.awt.Checkbox;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Menu;
import java.awt.Robot;
import java.awt.TextField;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Uses the real windows of ImageJ as a user does, with mouse clicks, and prints what it sees. Runs
 * in a process of its own with a screen; {@link DialogTest} looks at what it prints.
 */
public final class DialogRobot {
  private static final long PATIENCE = 30_000;

  private final Robot robot;

  private DialogRobot() throws AWTException {
    robot = new Robot();
    robot.setAutoDelay(50);
    robot.setAutoWaitForIdle(true);
  }

  /**
   * @param args images to open
   * @throws AWTException without a screen
   */
  public static void main(String[] args) throws AWTException {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, e) -> {
              e.printStackTrace();
              System.exit(1); // the windows would keep the process alive
            });
    new ImageJ(ImageJ.STANDALONE);
    MenuInstaller.addToMenus();
    List.of(args).forEach(IJ::open);
    DialogRobot user = new DialogRobot();
    Recorder recorder = new Recorder();
    user.evaluate("");
    ResultsTable table = user.await(() -> ResultsTable.getResultsTable("SegQA: organs_reference"));
    System.out.println("value " + table.getValue("value", 0) + " rows " + table.size());
    System.out.println("recorded " + user.await(() -> said(recorder.getText())));
    System.out.println("log " + IJ.getLog().lines().findFirst().orElseThrow());
    user.evaluate("nonsense_metric");
    Dialog box = user.await(() -> (Dialog) window("SegQA"));
    user.click(button(box, "OK"));
    System.out.println("refused " + user.await(IJ::getErrorMessage).replace('\n', ' '));
    user.plot(recorder);
    user.choose("Browse Measures...");
    System.out.println("browser " + user.await(() -> window("SegQA: Measures")).isShowing());
    System.exit(0);
  }

  private static String said(String text) {
    return text.contains("output=") ? text.strip() : null;
  }

  /** Accepts the dialog of a plot as it is, and replays what is recorded. */
  private void plot(Recorder recorder) {
    choose("Diagnostic Plot...");
    Container dialog = await(() -> window("Diagnostic Plot"));
    click(button(dialog, "OK"));
    ImagePlus plot = await(() -> WindowManager.getImage("Surface distances: organs_reference"));
    String line = await(() -> lineWith("Diagnostic", recorder.getText()));
    System.out.println("plot recorded " + line);
    plot.setTitle("first");
    IJ.runMacro(line);
    ImagePlus again = await(() -> WindowManager.getImage("Surface distances: organs_reference"));
    System.out.println("plot replayed " + samePixels(plot, again));
  }

  private static String lineWith(String word, String text) {
    return text.lines().filter(l -> l.contains(word)).findFirst().orElse(null);
  }

  private static boolean samePixels(ImagePlus a, ImagePlus b) {
    return Arrays.equals(
        (int[]) a.getProcessor().getPixels(), (int[]) b.getProcessor().getPixels());
  }

  /** Opens the dialog, checks two boxes, and presses OK. */
  private void evaluate(String metric) {
    choose("Evaluate Segmentation...");
    Container dialog = await(() -> window("Evaluate Segmentation"));
    List<Checkbox> boxes = all(dialog, Checkbox.class);
    click(boxes.get(0));
    click(boxes.get(3));
    if (!metric.isEmpty()) {
      all(dialog, TextField.class).get(0).setText(metric);
    }
    click(button(dialog, "OK"));
    await(() -> window("Evaluate Segmentation") == null ? this : null);
  }

  /** Chooses an item of our menu; the menus themselves are the system's own windows. */
  private void choose(String label) {
    Menu menu = submenu(Menus.getImageJMenu("Plugins"), "SegQA");
    for (int i = 0; i < menu.getItemCount(); i++) {
      if (menu.getItem(i).getLabel().equals(label)) {
        IJ.getInstance()
            .actionPerformed(
                new java.awt.event.ActionEvent(
                    menu.getItem(i), java.awt.event.ActionEvent.ACTION_PERFORMED, label));
        return;
      }
    }
    throw new AssertionError("no item " + label);
  }

  private static Menu submenu(Menu parent, String name) {
    for (int i = 0; i < parent.getItemCount(); i++) {
      if (parent.getItem(i).getLabel().equals(name)) {
        return (Menu) parent.getItem(i);
      }
    }
    throw new AssertionError("no menu " + name);
  }

  /**
   * Presses a button or checks a box by its own events: clicks depend on which window is on top.
   */
  private void click(Component c) {
    await(() -> c.isShowing() ? c : null);
    EventQueue.invokeLater(() -> press(c));
    robot.delay(300);
  }

  private static void press(Component c) {
    if (c instanceof Checkbox box) {
      box.setState(true);
    } else if (c instanceof Button button) {
      ActionEvent e =
          new ActionEvent(button, ActionEvent.ACTION_PERFORMED, button.getActionCommand());
      for (ActionListener l : button.getActionListeners()) {
        l.actionPerformed(e);
      }
    }
  }

  private static Window window(String title) {
    for (Window w : Window.getWindows()) {
      String name = w instanceof Frame f ? f.getTitle() : w instanceof Dialog d ? d.getTitle() : "";
      if (w.isShowing() && name.equals(title)) {
        return w;
      }
    }
    return null;
  }

  private static Button button(Container in, String label) {
    return all(in, Button.class).stream()
        .filter(b -> b.getLabel().strip().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Component> List<T> all(Container in, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Component c : in.getComponents()) {
      if (type.isInstance(c)) {
        found.add(type.cast(c));
      }
      if (c instanceof Container inner) {
        found.addAll(all(inner, type));
      }
    }
    return found;
  }

  private <T> T await(Supplier<T> what) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (System.currentTimeMillis() < end) {
      T found = what.get();
      if (found != null) {
        return found;
      }
      robot.delay(100);
    }
    throw new AssertionError(
        "waited in vain; windows: " + List.of(WindowManager.getNonImageTitles()));
  }
}
