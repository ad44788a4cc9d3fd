package io.github.segqa.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ij.IJ;
import ij.ImagePlus;
import ij.gui.Line;
import ij.gui.Overlay;
import ij.gui.Roi;
import org.junit.jupiter.api.Test;

class StackCursorTest {
  @Test
  void plainStacksGoToTheSlice() {
    ImagePlus stack = IJ.createImage("s", "8-bit", 10, 8, 6);
    StackCursor cursor = new StackCursor(stack, 2);
    cursor.go(4, -1);
    assertEquals(5, stack.getCurrentSlice());
    assertEquals(4, cursor.index());
    stack.setSlice(2);
    assertEquals(1, cursor.index());
    assertNull(stack.getOverlay());
  }

  @Test
  void hyperstacksKeepChannelAndFrame() {
    ImagePlus stack = IJ.createHyperStack("h", 10, 8, 2, 6, 3, 8);
    stack.setPosition(2, 1, 3);
    StackCursor cursor = new StackCursor(stack, 2);
    cursor.go(4, -1);
    assertEquals(2, stack.getChannel());
    assertEquals(5, stack.getSlice());
    assertEquals(3, stack.getFrame());
    assertEquals(4, cursor.index());
  }

  @Test
  void framesAreSlicesIfThereAreNone() {
    ImagePlus stack = IJ.createHyperStack("t", 10, 8, 1, 1, 6, 8);
    StackCursor cursor = new StackCursor(stack, 2);
    cursor.go(4, -1);
    assertEquals(5, stack.getFrame());
    assertEquals(4, cursor.index());
  }

  @Test
  void acrossXAndYThereIsALineBesideWhatElseIsThere() {
    ImagePlus stack = IJ.createImage("s", "8-bit", 10, 8, 6);
    Roi mine = new Roi(1, 1, 2, 2);
    stack.setOverlay(new Overlay(mine));
    StackCursor cursor = new StackCursor(stack, 1);
    cursor.go(3, 5);
    cursor.go(6, -1);
    assertEquals(6, stack.getCurrentSlice(), "-1 stays");
    assertEquals(2, stack.getOverlay().size());
    Line line = (Line) stack.getOverlay().get(1);
    assertEquals(6.5, line.y1d);
    assertEquals(6.5, line.y2d);
    assertEquals(10, line.x2d);
    assertEquals(0, line.getPosition(), "on all slices");
    stack.setSlice(1);
    assertEquals(6, cursor.index());
    cursor.removeLine();
    assertEquals(1, stack.getOverlay().size());
    assertEquals(mine, stack.getOverlay().get(0));
  }

  @Test
  void nothingIsLeftOfAnOverlayThatWasNotThere() {
    ImagePlus stack = IJ.createImage("s", "8-bit", 10, 8, 6);
    StackCursor cursor = new StackCursor(stack, 0);
    cursor.go(7, 2);
    assertEquals(7.5, ((Line) stack.getOverlay().get(0)).x1d);
    cursor.removeLine();
    assertNull(stack.getOverlay());
    cursor.removeLine();
  }
}
