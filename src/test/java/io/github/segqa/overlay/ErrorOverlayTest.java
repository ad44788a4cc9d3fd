package io.github.segqa.overlay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.TextRoi;
import ij.process.ImageProcessor;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.view.ErrorKind;
import io.github.segqa.view.ErrorMap;
import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorOverlayTest {
  private static ImagePlus stack(Grid g) {
    ImageStack stack = new ImageStack(g.nx(), g.ny());
    for (int z = 0; z < g.nz(); z++) {
      stack.addSlice(new ij.process.ByteProcessor(g.nx(), g.ny()));
    }
    return new ImagePlus("image", stack);
  }

  private static Overlay overlay(ErrorMap map, ErrorStyle style, ImagePlus image) {
    return new ErrorOverlay(new CaseErrors(map, "all labels"), style).overlay(image, Progress.NONE);
  }

  static Stream<ErrorMap> maps() {
    List<ErrorMap> maps = new ArrayList<>();
    for (long seed = 0; seed < 15; seed++) {
      for (Integer ignored : new Integer[] {null, 3}) {
        CaseView view = ErrorCases.random(seed, ignored);
        maps.add(ErrorMap.ofAll(view));
        maps.add(ErrorMap.of(view, 2));
        maps.add(ErrorMap.of(view, 0));
      }
    }
    return maps.stream();
  }

  private static ErrorKind kind(Roi roi) {
    Color c = roi.getFillColor() != null ? roi.getFillColor() : roi.getStrokeColor();
    return ErrorStyle.DRAWN.stream()
        .filter(k -> ErrorStyle.colour(k) == (c.getRGB() & 0xFFFFFF))
        .findFirst()
        .orElseThrow();
  }

  /** Paints the masks of all ROIs of a slice; every voxel may be in one only. */
  private static byte[] painted(Overlay overlay, int slice, Grid g) {
    byte[] kinds = new byte[g.planeSize()];
    for (Roi roi : overlay) {
      if (roi.getPosition() != slice) {
        continue;
      }
      Rectangle r = roi.getBounds();
      ImageProcessor mask = roi.getMask();
      for (int i = 0; i < r.width * r.height; i++) {
        if (mask == null || mask.get(i) != 0) {
          int at = (r.y + i / r.width) * g.nx() + r.x + i % r.width;
          assertEquals(0, kinds[at], "two areas share a voxel");
          kinds[at] = (byte) kind(roi).ordinal();
        }
      }
    }
    return kinds;
  }

  /** What is drawn: true negatives and ignored voxels are not. */
  private static byte[] drawn(ErrorMap map, int z) {
    byte[] kinds = map.plane(z, map.grid().box());
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kinds[i] == ErrorKind.IGNORED.ordinal() ? 0 : kinds[i];
    }
    return kinds;
  }

  @ParameterizedTest
  @MethodSource("maps")
  void areasAreTheErrorMapVoxelByVoxel(ErrorMap map) {
    for (ErrorStyle style : ErrorStyle.values()) {
      Overlay overlay = overlay(map, style, stack(map.grid()));
      for (int z = 0; z < map.grid().nz(); z++) {
        assertArrayEquals(drawn(map, z), painted(overlay, z + 1, map.grid()));
      }
    }
  }

  /** What ImageJ itself draws, on a black image in a style without translucency. */
  @Test
  void flattenedAreasHaveTheColoursOfTheirVoxels() {
    ErrorMap map = ErrorMap.ofAll(ErrorCases.random(6, 3));
    ImagePlus image = stack(map.grid());
    Overlay overlay = overlay(map, ErrorStyle.FILL, image);
    for (Roi roi : overlay) {
      roi.setFillColor(Palette.opaque(ErrorStyle.colour(kind(roi))));
    }
    image.setOverlay(overlay);
    for (int z = 0; z < map.grid().nz(); z++) {
      image.setSlice(z + 1);
      int[] seen = (int[]) image.flatten().getProcessor().getPixels();
      byte[] kinds = drawn(map, z);
      for (int i = 0; i < kinds.length; i++) {
        int expected = kinds[i] == 0 ? 0 : ErrorStyle.colour(ErrorKind.values()[kinds[i]]);
        assertEquals(expected, seen[i] & 0xFFFFFF, "voxel " + i + " of slice " + z);
      }
    }
  }

  @Test
  void contoursDifferByMoreThanColour() {
    Overlay overlay =
        overlay(
            ErrorMap.ofAll(ErrorCases.random(6, null)),
            ErrorStyle.CONTOURS,
            stack(ErrorCases.random(6, null).grid()));
    List<String> looks = new ArrayList<>();
    for (Roi roi : overlay) {
      String look =
          roi.getStroke().getLineWidth()
              + java.util.Arrays.toString(roi.getStroke().getDashArray());
      looks.add(kind(roi) + " " + look);
      assertFalse(roi.getScaleStrokeWidth());
      assertNull(roi.getFillColor());
    }
    List<String> distinct = looks.stream().distinct().map(l -> l.split(" ", 2)[1]).toList();
    assertEquals(4, distinct.size());
    assertEquals(4, distinct.stream().distinct().count());
  }

  @ParameterizedTest
  @EnumSource
  void sameForAnyNumberOfThreads(ErrorStyle style) {
    ErrorMap map = ErrorMap.ofAll(ErrorCases.random(11, null));
    List<String> one = Parallel.withThreads(1, () -> describe(map, style));
    assertEquals(one, Parallel.withThreads(7, () -> describe(map, style)));
    assertNotEquals(List.of(), one);
  }

  private static List<String> describe(ErrorMap map, ErrorStyle style) {
    List<String> all = new ArrayList<>();
    for (Roi roi : overlay(map, style, stack(map.grid()))) {
      all.add(roi.getName() + roi.getBounds() + roi.getContainedPoints().length);
    }
    return all;
  }

  @Test
  void namesTellWhatAndWhere() {
    Grid g = new Grid(3, 1, 2, 1, 1, 1, 3, "mm");
    CaseView view =
        ErrorCases.view(
            g, new byte[][] {{1, 1, 0}, {0, 0, 0}}, new byte[][] {{1, 0, 0}, {0, 0, 2}}, null);
    List<String> names = new ArrayList<>();
    for (Roi roi :
        new ErrorOverlay(CaseErrors.of(view, null), ErrorStyle.FILL)
            .overlay(stack(g), Progress.NONE)) {
      names.add(roi.getName());
    }
    assertEquals(
        List.of(
            "SegQA true positive, all labels, slice 1",
            "SegQA false negative, all labels, slice 1",
            "SegQA false positive, all labels, slice 2"),
        names);
  }

  @Test
  void hyperstacksShowThemInAllChannels() {
    ErrorMap map = ErrorMap.ofAll(ErrorCases.random(11, null));
    Grid g = map.grid();
    assertTrue(g.nz() > 1);
    ImageStack planes = new ImageStack(g.nx(), g.ny());
    for (int i = 0; i < 2 * g.nz(); i++) {
      planes.addSlice(new ij.process.ByteProcessor(g.nx(), g.ny()));
    }
    ImagePlus slices = new ImagePlus("hyperstack", planes);
    slices.setDimensions(2, g.nz(), 1);
    slices.setOpenAsHyperStack(true);
    for (Roi roi : overlay(map, ErrorStyle.FILL, slices)) {
      assertEquals(0, roi.getCPosition());
      assertTrue(roi.getName().endsWith("slice " + roi.getZPosition()), roi.getName());
      assertEquals(0, roi.getTPosition());
    }
    ImagePlus frames = new ImagePlus("frames", planes);
    frames.setDimensions(2, 1, g.nz());
    frames.setOpenAsHyperStack(true);
    for (Roi roi : overlay(map, ErrorStyle.FILL, frames)) {
      assertEquals(0, roi.getZPosition());
      assertTrue(roi.getName().endsWith("slice " + roi.getTPosition()), roi.getName());
    }
  }

  @Test
  void foreignElementsStayAndOursAreReplaced() {
    ErrorMap map = ErrorMap.ofAll(ErrorCases.random(4, null));
    ImagePlus image = stack(map.grid());
    Overlay before = new Overlay(new Roi(0, 0, 2, 2));
    before.add(new Roi(1, 1, 1, 1), "mine");
    image.setOverlay(before);
    ErrorOverlay errors = new ErrorOverlay(new CaseErrors(map, "all labels"), ErrorStyle.CONTOURS);
    errors.show(image, true, Progress.NONE);
    int size = image.getOverlay().size();
    errors.show(image, true, Progress.NONE);
    assertEquals(size, image.getOverlay().size());
    assertEquals("mine", image.getOverlay().get(1).getName());
    assertEquals(2, ErrorOverlay.foreign(image.getOverlay()).size());
  }

  @Test
  void pixelsAreNotTouched() {
    ErrorMap map = ErrorMap.ofAll(ErrorCases.random(4, null));
    ImagePlus image = stack(map.grid());
    byte[] plane = (byte[]) image.getStack().getPixels(1);
    byte[] before = plane.clone();
    new ErrorOverlay(new CaseErrors(map, "all labels"), ErrorStyle.FILL)
        .show(image, true, Progress.NONE);
    assertEquals(plane, image.getStack().getPixels(1));
    assertArrayEquals(before, plane);
  }

  @Test
  void legendTellsNumbersOfVoxels() {
    Grid g = new Grid(4, 1, 1, 10, 10, 20, 3, "mm");
    CaseView view =
        ErrorCases.view(g, new byte[][] {{1, 1, 1, 0}}, new byte[][] {{1, 0, 2, 2}}, null);
    Overlay overlay = new Overlay();
    new ErrorLegend("all labels", CaseErrors.of(view, null), ErrorStyle.FILL)
        .addTo(overlay, 512, 512);
    List<String> lines = new ArrayList<>();
    for (Roi roi : overlay) {
      if (roi instanceof TextRoi t) {
        lines.add(t.getText().strip());
      }
    }
    assertEquals(
        List.of(
            "all labels",
            "true positive 1 (2 ml)",
            "false positive 1 (2 ml)",
            "false negative 1 (2 ml)",
            "wrong label 1 (2 ml)"),
        lines);
    assertEquals("1,234,567", CaseErrors.amount(1234567, g.inVoxels()));
    assertEquals("7 (7 mm\u00b2)", CaseErrors.amount(7, Grid.of(3, 3, 1, 1, "mm")));
  }

  @Test
  void escapeStopsBeforeTheImageIsChanged() {
    Progress escape =
        new Progress() {
          @Override
          public void update(String task, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    CaseErrors errors = CaseErrors.of(ErrorCases.random(11, null), null);
    ImagePlus image = stack(errors.map().grid());
    assertThrows(
        Progress.Cancelled.class,
        () -> new ErrorOverlay(errors, ErrorStyle.FILL).show(image, true, escape));
    assertNull(image.getOverlay());
    assertThrows(Progress.Cancelled.class, () -> errors.copyOf(image, escape));
  }

  @Test
  void progressTellsEverySlice() {
    List<String> told = java.util.Collections.synchronizedList(new ArrayList<>());
    Progress progress =
        new Progress() {
          @Override
          public void update(String task, double fraction) {
            told.add(task + " " + fraction);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    CaseErrors errors = CaseErrors.of(ErrorCases.random(11, null), null);
    new ErrorOverlay(errors, ErrorStyle.FILL).show(stack(errors.map().grid()), true, progress);
    assertEquals(errors.map().grid().nz(), told.size());
    assertTrue(told.contains("Drawing errors 1.0"), told.toString());
  }
}
