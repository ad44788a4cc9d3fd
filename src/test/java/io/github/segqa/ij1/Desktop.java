package io.github.segqa.ij1;

import ij.gui.ImageCanvas;
import ij.gui.ImageWindow;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The virtual screen as a user sees it: a window manager, so that windows come to the front and
 * have the keyboard, and the mouse and keys of {@code xdotool}. Waits for what shall happen.
 */
final class Desktop implements AutoCloseable {
  private static final long PATIENCE = 30_000;

  private final Process manager;

  private Desktop(Process manager) {
    this.manager = manager;
  }

  /** Starts the window manager. */
  static Desktop start() throws IOException {
    Process manager =
        new ProcessBuilder("openbox", "--sm-disable")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Desktop desktop = new Desktop(manager);
    await("a window manager", () -> run("xdotool", "get_num_desktops").strip().matches("\\d+"));
    return desktop;
  }

  /** Brings a window to the front and waits until it has the keyboard. */
  static void activate(Frame window) {
    await(window.getTitle() + " is shown", window::isShowing);
    await(
        window.getTitle() + " has the keyboard",
        () -> {
          xdotool("search", "--onlyvisible", "--name", quoted(window.getTitle()), "windowactivate");
          return settled(window::isFocused);
        });
  }

  private static String quoted(String title) {
    return "^" + title.replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1") + "$";
  }

  /** Whether something is so for a moment. */
  private static boolean settled(BooleanSupplier what) {
    for (int i = 0; i < 5; i++) {
      sleep(60);
      if (!what.getAsBoolean()) {
        return false;
      }
    }
    return true;
  }

  /** Clicks on a pixel of an image in its window. */
  static void click(ImageWindow window, double x, double y) {
    activate(window);
    ImageCanvas canvas = window.getCanvas();
    click(canvas, canvas.screenXD(x), canvas.screenYD(y));
  }

  /** Clicks on a place of a component, whose window is in front. */
  static void click(Component c, double x, double y) {
    Point at = c.getLocationOnScreen();
    String px = String.valueOf(Math.round(at.x + x));
    String py = String.valueOf(Math.round(at.y + y));
    xdotool("mousemove", "--sync", px, py, "click", "1");
  }

  /** Types a key into the window that has the keyboard. */
  static void key(String name) {
    xdotool("key", name);
  }

  private static void xdotool(String... words) {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(words));
    run(command.toArray(String[]::new));
  }

  private static String run(String... command) {
    try {
      Process p = new ProcessBuilder(command).redirectErrorStream(true).start();
      String out =
          new String(p.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      p.waitFor(10, TimeUnit.SECONDS);
      return out;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until something is so, and all events before have been handled. */
  static void await(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      sleep(50);
    }
    try {
      EventQueue.invokeAndWait(() -> {});
    } catch (InterruptedException | java.lang.reflect.InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }

  private static void sleep(long ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    manager.destroy();
  }
}
