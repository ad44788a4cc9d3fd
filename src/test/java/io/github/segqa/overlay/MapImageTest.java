package io.github.segqa.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.measure.Calibration;
import ij.process.ImageProcessor;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Precision;
import io.github.segqa.colour.ColourMap;
import io.github.segqa.colour.ColourScale;
import io.github.segqa.io.Affine;
import io.github.segqa.io.Geometry;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapImageTest {
  private static final Grid GRID = new Grid(40, 30, 3, 0.5, 0.7, 2, 3, "mm");
  private static final ColourScale SCALE = ColourScale.symmetric(-20, 9, 12);

  private static Field field(Precision precision) {
    Random random = new Random(5);
    Field field = Field.zeros(GRID, precision);
    double[] row = new double[GRID.nx()];
    for (int z = 0; z < GRID.nz(); z++) {
      for (int y = 0; y < GRID.ny(); y++) {
        for (int x = 0; x < row.length; x++) {
          row[x] = x == 0 ? 0 : random.nextGaussian() * 8;
        }
        field.write(z, y * GRID.nx(), GRID.nx(), row);
      }
    }
    return field;
  }

  private static ImagePlus image(Field field) {
    Geometry geometry = Geometry.ofGrid(GRID, true, "given");
    return new MapImage("distance", field, geometry, "mm", SCALE).toImage();
  }

  @ParameterizedTest
  @EnumSource
  void pixelsAreTheValuesOfTheField(Precision precision) {
    Field field = field(precision);
    ImagePlus image = image(field);
    assertEquals(32, image.getBitDepth());
    assertEquals(GRID.nz(), image.getNSlices());
    for (int z = 0; z < GRID.nz(); z++) {
      ImageProcessor plane = image.getStack().getProcessor(z + 1);
      for (int y = 0; y < GRID.ny(); y++) {
        for (int x = 0; x < GRID.nx(); x++) {
          assertEquals((float) field.get(x, y, z), plane.getf(x, y));
        }
      }
    }
  }

  @Test
  void singlePrecisionIsNotCopied() {
    Field field = field(Precision.SINGLE);
    assertSame(field.floats()[1], image(field).getStack().getPixels(2));
  }

  @Test
  void geometryRangeAndLabelsAreKept() {
    ImagePlus image = image(field(Precision.DOUBLE));
    Calibration c = image.getCalibration();
    assertEquals(0.5, c.pixelWidth);
    assertEquals(0.7, c.pixelHeight);
    assertEquals(2, c.pixelDepth);
    assertEquals("mm", c.getUnit());
    assertEquals("mm", c.getValueUnit());
    assertEquals(-12, image.getDisplayRangeMin());
    assertEquals(12, image.getDisplayRangeMax());
    assertEquals("distance, slice 3", image.getStack().getSliceLabel(3));
  }

  @Test
  void colourOfEveryPixelIsThatOfTheScale() {
    Field field = field(Precision.SINGLE);
    ImagePlus image = image(field);
    for (int z = 0; z < GRID.nz(); z++) {
      image.setSlice(z + 1);
      BufferedImage seen = image.getProcessor().getBufferedImage();
      for (int y = 0; y < GRID.ny(); y++) {
        assertEquals(0xFFFFFF, seen.getRGB(0, y) & 0xFFFFFF);
        for (int x = 1; x < GRID.nx(); x++) {
          assertEquals(
              SCALE.rgb(field.floats()[z][y * GRID.nx() + x]), seen.getRGB(x, y) & 0xFFFFFF);
        }
      }
    }
  }

  @Test
  void colourBarTellsUnitLimitsAndCap() {
    StringBuilder text = new StringBuilder();
    for (Roi roi : image(field(Precision.SINGLE)).getOverlay()) {
      assertEquals(ColourBar.NAME, roi.getName());
      assertEquals(0, roi.getPosition());
      if (roi instanceof ij.gui.TextRoi t) {
        text.append(t.getText().strip()).append('|');
      }
    }
    assertEquals("mm|\u2264 -12|-5|0|5|12|", text.toString());
  }

  @Test
  void colourBarStaysInsideTheImage() {
    for (int[] size : new int[][] {{32, 28}, {256, 256}, {512, 100}, {2000, 3000}}) {
      ij.gui.Overlay overlay = new ij.gui.Overlay();
      new ColourBar(SCALE, "signed distance (mm)").addTo(overlay, size[0], size[1]);
      for (Roi roi : overlay) {
        java.awt.Rectangle r = roi.getBounds();
        assertTrue(r.x >= 0 && r.y >= 0 && r.y + r.height <= size[1] + 1, roi + " in " + size[0]);
      }
    }
  }

  @Test
  void originOfAxesAlongTheWorld() {
    Affine affine = Affine.ofRows(-0.5, 0, 0, 38, 0, 0.7, 0, -14, 0, 0, 2, -30);
    Calibration c = MapImage.calibration(new Geometry(GRID, affine, true, true, "sform"));
    assertEquals(0, c.xOrigin);
    assertEquals(20, c.yOrigin, 1e-9);
    assertEquals(15, c.zOrigin, 1e-9);
    assertEquals(-30, c.getZ(0), 1e-9);
  }

  @Test
  void scalesWithoutNumbersAreUsable() {
    assertEquals(1, ColourScale.symmetric(0, 0, Double.POSITIVE_INFINITY).max());
    ColourScale none = ColourScale.fromZero(ColourMap.VIRIDIS, 0, 5);
    assertEquals(1, none.max());
    assertFalse(none.above());
  }
}
