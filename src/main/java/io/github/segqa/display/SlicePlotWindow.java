package io.github.segqa.display;

import ij.IJ;
import ij.ImageListener;
import ij.ImagePlus;
import ij.gui.GUI;
import ij.gui.ImageCanvas;
import ij.gui.Plot;
import ij.gui.PlotWindow;
import ij.gui.Toolbar;
import ij.measure.ResultsTable;
import io.github.segqa.diagnostic.SlicePlot;
import io.github.segqa.result.SliceScore;
import java.awt.Button;
import java.awt.Choice;
import java.awt.Component;
import java.awt.Panel;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;

/**
 * Plots of slices that are tied to a stack: a click goes to a slice, a line follows the stack, and
 * the keys n and p go from the worst slice to the next worst and back. All that was added to the
 * stack goes when the plot is closed.
 */
public final class SlicePlotWindow {
  private final List<SlicePlot> plots;
  private final StackCursor cursor;
  private final int[] planes;
  private final Images images = new Images();
  private final Mouse onStack = new Mouse();
  private SlicePlot shown;
  private Plot plot;
  private PlotWindow window;
  private ImagePlus picture;
  private volatile boolean closed;
  private int rank = -1;

  private SlicePlotWindow(List<SlicePlot> plots, ImagePlus stack, int[] planes) {
    this.plots = plots;
    this.shown = plots.get(0);
    this.cursor = new StackCursor(stack, shown.axis());
    this.planes = planes;
  }

  /**
   * Opens the window; needs a screen.
   *
   * @param plots one or more of one case and axis, to choose from
   * @param stack an open stack of the size of the case
   * @param planes for slices across x or y the z at which each is looked at, -1 to stay; not used
   *     for slices across z
   * @return the window
   */
  public static SlicePlotWindow open(List<SlicePlot> plots, ImagePlus stack, int[] planes) {
    SlicePlotWindow w = new SlicePlotWindow(plots, stack, planes);
    w.open();
    return w;
  }

  /**
   * Shows a table whose rows lead to the slices.
   *
   * @param table scores of slices
   * @param title of its window
   */
  public void list(ResultsTable table, String title) {
    SliceRows.show(table, title, this::go);
    window.toFront();
  }

  private void open() {
    plot = ImageJPlot.of(shown.figure());
    window = plot.show();
    picture = window.getImagePlus();
    ImageCanvas canvas = window.getCanvas();
    canvas.addMouseListener(new Mouse());
    addKeys(window);
    addKeys(canvas);
    addControls();
    place();
    ImagePlus.addImageListener(images);
    if (shown.axis() != 2 && cursor.stack().getCanvas() != null) {
      cursor.stack().getCanvas().addMouseListener(onStack);
    }
    follow();
    IJ.showStatus("Click: go to a slice. Keys n, p: next and previous worst slice.");
  }

  private void addControls() {
    Panel panel = null;
    for (Component c : window.getComponents()) {
      panel = c instanceof Panel p ? p : panel;
    }
    if (panel == null) {
      return;
    }
    Button next = new Button("Next worst (n)");
    next.addActionListener(e -> step(1));
    addKeys(next);
    panel.add(next, panel.getComponentCount() - 1);
    if (plots.size() > 1) {
      Choice choice = new Choice();
      plots.forEach(p -> choice.add(p.name()));
      choice.addItemListener(e -> choose(plots.get(choice.getSelectedIndex())));
      panel.add(choice, panel.getComponentCount() - 1);
    }
    panel.doLayout();
  }

  /** Right of the stack or below it, if there is room. */
  private void place() {
    Window beside = cursor.stack().getWindow();
    if (beside == null) {
      return;
    }
    Rectangle screen = GUI.getMaxWindowBounds(beside);
    Rectangle b = beside.getBounds();
    if (b.x + b.width + window.getWidth() <= screen.x + screen.width) {
      window.setLocation(b.x + b.width, b.y);
    } else if (b.y + b.height + window.getHeight() <= screen.y + screen.height) {
      window.setLocation(
          Math.max(screen.x, Math.min(b.x, screen.x + screen.width - window.getWidth())),
          b.y + b.height);
    }
  }

  /** ImageJ would take n and p for shortcuts of its menus; all other keys it may have. */
  private void addKeys(Component c) {
    if (IJ.getInstance() != null) {
      c.removeKeyListener(IJ.getInstance());
    }
    c.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent e) {
            int key = e.getKeyCode();
            boolean ours = !e.isControlDown() && !e.isMetaDown() && !e.isAltDown();
            if (ours && (key == KeyEvent.VK_N || key == KeyEvent.VK_P)) {
              step(key == KeyEvent.VK_N && !e.isShiftDown() ? 1 : -1);
            } else if (IJ.getInstance() != null) {
              IJ.getInstance().keyPressed(e);
            }
          }

          @Override
          public void keyReleased(KeyEvent e) {
            if (IJ.getInstance() != null) {
              IJ.getInstance().keyReleased(e);
            }
          }
        });
  }

  private void choose(SlicePlot p) {
    shown = p;
    rank = -1;
    plot = ImageJPlot.of(p.figure());
    window.drawPlot(plot);
    picture.setTitle(p.figure().title());
    follow();
  }

  /** Goes on in the list of worst slices; stays at its ends. */
  private void step(int by) {
    List<SliceScore> worst = shown.worst();
    if (worst.isEmpty()) {
      IJ.showStatus("No slice is worse than others.");
      return;
    }
    rank = Math.max(0, Math.min(worst.size() - 1, rank + by));
    go(worst.get(rank).index());
  }

  private void go(int index) {
    cursor.go(index, shown.axis() == 2 ? -1 : planes[index]);
    follow();
  }

  /** Moves the line to the slice that the stack shows. */
  private void follow() {
    if (!closed) { // events may come late
      PlotCursor.put(plot, picture, cursor.index());
      IJ.showStatus(text());
    }
  }

  private String text() {
    int index = cursor.index();
    StringBuilder text = new StringBuilder("xyz".charAt(shown.axis()) + " slice " + index);
    if (rank >= 0 && shown.worst().get(rank).index() == index) {
      text.append(" (worst ").append(rank + 1).append(" of ").append(shown.worst().size() + ")");
    }
    for (SliceScore r : shown.rows()) {
      if (r.index() == index) {
        text.append(", ").append(r.score().spec()).append(" = ");
        text.append(PlotHeader.number(r.score().value()));
      }
    }
    return text.toString();
  }

  private int slices() {
    return shown.rows().stream().mapToInt(SliceScore::index).max().orElse(0) + 1;
  }

  private void close() {
    closed = true;
    ImagePlus.removeImageListener(images);
    cursor.removeLine();
    if (cursor.stack().getCanvas() != null) {
      cursor.stack().getCanvas().removeMouseListener(onStack);
    }
  }

  /** Clicks on the plot, and for slices across x and y on the stack. */
  private final class Mouse extends MouseAdapter {
    @Override
    public void mousePressed(MouseEvent e) {
      int tool = Toolbar.getToolId();
      boolean moves = tool == Toolbar.MAGNIFIER || tool == Toolbar.HAND;
      if (moves || e.getButton() != MouseEvent.BUTTON1) {
        return;
      }
      ImageCanvas canvas = (ImageCanvas) e.getComponent();
      int x = canvas.offScreenX(e.getX());
      int y = canvas.offScreenY(e.getY());
      if (canvas == cursor.stack().getCanvas()) {
        clicked(shown.axis() == 0 ? x : y);
      } else if (plot.getDrawingFrame().contains(x, y)) {
        clicked((int) Math.round(plot.descaleX(x)));
      }
    }

    private void clicked(int index) {
      go(Math.max(0, Math.min(slices() - 1, index)));
    }
  }

  /** The stack moves, the plot is drawn anew, one of them is closed. */
  private final class Images implements ImageListener {
    @Override
    public void imageOpened(ImagePlus image) {}

    @Override
    public void imageUpdated(ImagePlus image) {
      if (image == cursor.stack() || image == picture) {
        follow();
      }
    }

    @Override
    public void imageClosed(ImagePlus image) {
      if (image == cursor.stack() || image == picture) {
        close();
      }
    }
  }
}
