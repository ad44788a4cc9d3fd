package io.github.segqa.ij1;

import ij.IJ;
import ij.ImageJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.ImageCanvas;
import java.awt.AWTException;
import java.awt.Color;
import java.awt.Point;
import java.awt.Robot;

/**
 * Shows errors in a real window and prints the colours that its screen has at a missed voxel; runs
 * in a process of its own, {@link OverlayWindowTest} looks at what it prints.
 */
public final class OverlayRobot {
  private static final int SLICE = 8;

  private OverlayRobot() {}

  /**
   * @param args reference and prediction
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
    IJ.open(args[1]);
    ImagePlus prediction = WindowManager.getCurrentImage();
    IJ.open(args[0]);
    ImagePlus reference = WindowManager.getCurrentImage();
    reference.setSlice(SLICE);
    reference.setDisplayRange(0, 255);
    reference.getWindow().setLocation(300, 200);
    Point missed = missed(reference, prediction);
    String inputs = "reference=" + reference.getTitle() + " prediction=" + prediction.getTitle();
    look(reference, missed, "plain");
    IJ.runMacro("run('Show Errors...', '" + inputs + " style=fill legend=false');");
    WindowManager.setCurrentWindow(reference.getWindow());
    reference.getWindow().toFront();
    look(reference, missed, "errors");
    IJ.run("Hide Overlay");
    look(reference, missed, "hidden");
    IJ.run("Show Overlay");
    look(reference, missed, "shown");
    IJ.runMacro(
        "run('Show Distance Map...', '"
            + inputs
            + " distances=reference_surface labels=1 legend=false');");
    reference.getWindow().toFront();
    look(reference, missed, "distance");
    WindowManager.setCurrentWindow(reference.getWindow());
    IJ.run("Remove Overlay");
    look(reference, missed, "removed");
    System.exit(0);
  }

  /** A voxel of label 1 that the prediction lacks. */
  private static Point missed(ImagePlus reference, ImagePlus prediction) {
    byte[] r = (byte[]) reference.getStack().getPixels(SLICE);
    byte[] p = (byte[]) prediction.getStack().getPixels(SLICE);
    for (int i = 0; i < r.length; i++) {
      if (r[i] == 1 && p[i] == 0) {
        return new Point(i % reference.getWidth(), i / reference.getWidth());
      }
    }
    throw new AssertionError("nothing is missed");
  }

  private static void look(ImagePlus image, Point voxel, String when) throws AWTException {
    Robot robot = new Robot();
    robot.delay(1500);
    robot.waitForIdle();
    ImageCanvas canvas = image.getCanvas();
    Point corner = canvas.getLocationOnScreen();
    int x = canvas.screenXD(voxel.x + 0.5);
    int y = canvas.screenYD(voxel.y + 0.5);
    Color c = robot.getPixelColor(corner.x + x, corner.y + y);
    System.out.println(when + " " + c.getRed() + " " + c.getGreen() + " " + c.getBlue());
  }
}
