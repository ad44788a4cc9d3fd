package io.github.segqa.display;

import ij.ImagePlus;
import ij.gui.Line;
import ij.gui.Overlay;
import io.github.segqa.figure.OkabeIto;
import java.awt.BasicStroke;
import java.awt.Color;

/**
 * Where a stack is looked at along an axis: its z is the slice that is shown; an x or y is a line
 * on all slices, in an element of the overlay that is removed in the end. All from 0.
 */
final class StackCursor {
  private static final String NAME = "SegQA slice";

  private final ImagePlus stack;
  private final int axis;
  private int index;

  /**
   * @param stack a stack or hyperstack; its frames are taken for slices if it has no slices
   * @param axis 0, 1, 2 for slices across x, y, z
   */
  StackCursor(ImagePlus stack, int axis) {
    this.stack = stack;
    this.axis = axis;
    this.index = axis == 2 ? z() : (axis == 0 ? stack.getWidth() : stack.getHeight()) / 2;
  }

  ImagePlus stack() {
    return stack;
  }

  /** The slice that is looked at. */
  int index() {
    return axis == 2 ? z() : index;
  }

  private boolean inFrames() {
    return stack.getNSlices() == 1 && stack.getNFrames() > 1;
  }

  private boolean plain() {
    return !stack.isHyperStack() && stack.getNChannels() == 1;
  }

  private int z() {
    return plain()
        ? stack.getCurrentSlice() - 1
        : (inFrames() ? stack.getFrame() : stack.getSlice()) - 1;
  }

  /**
   * Goes to a slice.
   *
   * @param to slice across the axis
   * @param z where a slice across x or y is to be looked at; -1 to stay there
   */
  void go(int to, int z) {
    index = to;
    int plane = axis == 2 ? to : z;
    if (plane >= 0 && plane != z()) {
      show(plane);
    }
    if (axis != 2) {
      removeLine();
      addLine();
    }
  }

  private void show(int z) {
    if (plain()) {
      stack.setSlice(z + 1);
    } else if (inFrames()) {
      stack.setPosition(stack.getChannel(), stack.getSlice(), z + 1);
    } else {
      stack.setPosition(stack.getChannel(), z + 1, stack.getFrame());
    }
  }

  private void addLine() {
    double at = index + 0.5;
    Line line =
        axis == 0 ? new Line(at, 0, at, stack.getHeight()) : new Line(0, at, stack.getWidth(), at);
    line.setName(NAME);
    line.setStrokeColor(new Color(OkabeIto.YELLOW));
    line.setStroke(new BasicStroke(1));
    Overlay overlay = stack.getOverlay() == null ? new Overlay() : stack.getOverlay();
    overlay.add(line);
    stack.setOverlay(overlay);
  }

  /** Leaves all other elements of the overlay alone. */
  void removeLine() {
    Overlay overlay = stack.getOverlay();
    if (overlay != null && overlay.getIndex(NAME) >= 0) {
      overlay.remove(NAME);
      stack.setOverlay(overlay.size() == 0 ? null : overlay);
    }
  }
}
