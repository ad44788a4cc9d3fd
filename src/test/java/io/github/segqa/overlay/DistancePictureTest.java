package io.github.segqa.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.TextRoi;
import ij.process.ByteProcessor;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.io.Geometry;
import io.github.segqa.view.DistanceMaps;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DistancePictureTest {
  private static final CaseView VIEW = ErrorCases.random(11, null);
  private static final Grid GRID = VIEW.grid();

  private static DistancePicture picture(DistanceKind kind, List<Integer> labels, String cap) {
    return DistancePicture.of(DistanceValues.of(VIEW, kind, labels), Cap.parse(cap));
  }

  private static DistancePicture picture(DistanceKind kind) {
    return picture(kind, kind.signed() ? List.of(2) : null, "");
  }

  private static ImagePlus grey() {
    ImageStack stack = new ImageStack(GRID.nx(), GRID.ny());
    for (int z = 0; z < GRID.nz(); z++) {
      ByteProcessor plane = new ByteProcessor(GRID.nx(), GRID.ny());
      plane.add(90);
      stack.addSlice(plane);
    }
    ImagePlus image = new ImagePlus("grey", stack);
    image.setDisplayRange(0, 255);
    return image;
  }

  private static String caption(Overlay overlay) {
    StringBuilder text = new StringBuilder();
    for (Roi roi : overlay) {
      if (roi instanceof TextRoi t) {
        text.append(t.getText().strip().replace("\n", "/")).append('|');
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource
  void imageHasTheDistancesAndTheirColours(DistanceKind kind) {
    DistancePicture picture = picture(kind);
    Field field = picture.field();
    ImagePlus image = picture.image("case", Geometry.ofGrid(GRID, true, "given"), true);
    for (int z = 0; z < GRID.nz(); z++) {
      image.setSlice(z + 1);
      BufferedImage seen = image.getProcessor().getBufferedImage();
      for (int i = 0; i < GRID.planeSize(); i++) {
        int x = i % GRID.nx();
        int y = i / GRID.nx();
        double d = field.get(x, y, z);
        assertEquals((float) d, image.getProcessor().getf(x, y));
        int rgb = seen.getRGB(x, y) & 0xFFFFFF;
        if (Double.isNaN(d)) {
          assertEquals(0, rgb);
        } else if (kind.signed()) {
          assertEquals(picture.scale().rgb(d), rgb);
        } else {
          assertTrue(near(picture.scale().rgb(d), rgb), "at " + d);
        }
      }
    }
  }

  /** The table of images with NaN has one colour less. */
  private static boolean near(int rgb, int other) {
    return Math.abs((rgb >> 16) - (other >> 16)) < 9
        && Math.abs((rgb >> 8 & 255) - (other >> 8 & 255)) < 9
        && Math.abs((rgb & 255) - (other & 255)) < 9;
  }

  @Test
  void signedMapIsThatOfTheLosses() {
    Field expected = DistanceMaps.decided(VIEW.soft(), 2);
    Field found = picture(DistanceKind.SIGNED_PREDICTION).field();
    for (int z = 0; z < GRID.nz(); z++) {
      for (int i = 0; i < GRID.planeSize(); i++) {
        double d = found.get(i % GRID.nx(), i / GRID.nx(), z);
        assertEquals(expected.get(i % GRID.nx(), i / GRID.nx(), z), d);
        assertEquals(VIEW.of(2).prediction().get(i % GRID.nx(), i / GRID.nx(), z), d < 0);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void overlayAndCopyShowTheColourOfEveryVoxel(DistanceKind kind) {
    DistancePicture picture = picture(kind);
    Field field = picture.field();
    ImagePlus image = grey();
    picture.show(image, false, Progress.NONE);
    ImagePlus copy = picture.copyOf(grey(), Progress.NONE);
    double opacity = kind.signed() ? 0.6 : 1;
    assertEquals(GRID.nz(), image.getOverlay().size());
    for (int z = 0; z < GRID.nz(); z++) {
      image.setSlice(z + 1);
      int[] flat = (int[]) image.flatten().getProcessor().getPixels();
      int[] pixels = (int[]) copy.getStack().getPixels(z + 1);
      for (int i = 0; i < flat.length; i++) {
        double d = field.get(i % GRID.nx(), i / GRID.nx(), z);
        for (int shift = 0; shift <= 16; shift += 8) {
          int colour = picture.scale().rgb(d) >> shift & 255;
          double expected = Double.isNaN(d) ? 90 : 90 + opacity * (colour - 90);
          assertEquals(expected, flat[i] >> shift & 255, 1.01);
          assertEquals(expected, pixels[i] >> shift & 255, 0.51);
        }
      }
    }
    assertEquals(90, image.getStack().getProcessor(1).get(0), "pixels are not touched");
  }

  @Test
  void sliceIsTheEnlargedCopy() {
    DistancePicture picture = picture(DistanceKind.PREDICTED_SURFACE);
    int z = picture.plane();
    BufferedImage slice = picture.slice(grey(), z);
    int zoom = slice.getHeight() / GRID.ny();
    assertTrue(zoom > 1);
    int[] pixels = (int[]) picture.copyOf(grey(), Progress.NONE).getStack().getPixels(z + 1);
    for (int y = 0; y < GRID.ny() * zoom; y++) {
      for (int x = 0; x < GRID.nx() * zoom; x++) {
        int expected = pixels[y / zoom * GRID.nx() + x / zoom] & 0xFFFFFF;
        assertEquals(expected, slice.getRGB(x, y) & 0xFFFFFF);
      }
    }
  }

  @Test
  void capIsPrintedWhereItCuts() {
    DistancePicture number = picture(DistanceKind.SIGNED_REFERENCE, List.of(2), "1.2");
    assertEquals(1.2, number.scale().max());
    assertEquals(-1.2, number.scale().min());
    ImagePlus image = grey();
    number.show(image, true, Progress.NONE);
    String text = caption(image.getOverlay());
    assertTrue(text.startsWith("mm/cap 1.2|"), text);
    assertTrue(text.endsWith("\u2265 1.2|"), text);

    image = number.image("case", Geometry.ofGrid(GRID, true, "given"), true);
    assertTrue(caption(image.getOverlay()).startsWith("mm/cap 1.2|"));
    image = number.image("case", Geometry.ofGrid(GRID, true, "given"), false);
    assertEquals("", caption(image.getOverlay()));

    DistancePicture percent = picture(DistanceKind.PREDICTED_SURFACE, null, "80%");
    image = grey();
    percent.show(image, true, Progress.NONE);
    text = caption(image.getOverlay());
    assertTrue(text.contains("(80%)") && text.contains("\u2265"), text);

    DistancePicture high = picture(DistanceKind.SIGNED_REFERENCE, List.of(2), "1000");
    image = grey();
    high.show(image, true, Progress.NONE);
    text = caption(image.getOverlay());
    assertTrue(text.startsWith("mm|") && !text.contains("\u2265"), text);
  }

  @Test
  void oneLabelIsNeededForSignedDistances() {
    String message =
        assertThrows(
                EvaluationException.class,
                () -> DistanceValues.of(VIEW, DistanceKind.SIGNED_REFERENCE, null))
            .getMessage();
    assertTrue(message.contains("labels=1") && message.contains("1, 2, 3"), message);
  }

  @Test
  void labelThatOneImageLacks() {
    Grid g = new Grid(5, 1, 1, 1, 1, 1, 3, "mm");
    CaseView view =
        ErrorCases.view(g, new byte[][] {{1, 1, 0, 0, 0}}, new byte[][] {{1, 0, 0, 2, 2}}, null);
    String message =
        assertThrows(
                EvaluationException.class,
                () -> DistanceValues.of(view, DistanceKind.REFERENCE_SURFACE, List.of(2)))
            .getMessage();
    assertTrue(message.contains("the reference has no voxel of label 2"), message);
    DistanceValues far = DistanceValues.of(view, DistanceKind.PREDICTED_SURFACE, null);
    DistancePicture picture = DistancePicture.of(far, Cap.NONE);
    assertTrue(picture.scale().above());
    assertTrue(picture.summary().endsWith("2 without counterpart"), picture.summary());
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "abc", "101%", "0%", "5 mm", "1e3", "%", "NaN", "Infinity"})
  void badCapsAreExplained(String text) {
    String message = assertThrows(EvaluationException.class, () -> Cap.parse(text)).getMessage();
    assertTrue(message.contains("99%") && message.contains(text), message);
  }

  @Test
  void capsAreRead() {
    assertEquals(new Cap(5.5, false), Cap.parse(" 5.5 "));
    assertEquals(new Cap(99, true), Cap.parse("99 %"));
    assertEquals(Cap.NONE, Cap.parse(""));
  }
}
