package io.github.segqa.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import io.github.segqa.api.Grid;
import io.github.segqa.image.PixelType;
import io.github.segqa.image.Pixels;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.Volume;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolumeImageTest {
  private static final Grid GRID = new Grid(4, 2, 3, 0.5, 0.5, 4, 3, "mm");

  private static ImagePlus image(Pixels pixels) {
    return VolumeImage.of(
        new Volume(
            "v.nii",
            null,
            "NIfTI-1",
            pixels,
            Geometry.ofGrid(GRID, true, "given"),
            Volume.ChannelAxis.NONE,
            Map.of(),
            List.of()));
  }

  private static Pixels pixels(PixelType type, Object... planes) {
    return new Pixels(4, 2, type, new Object[][] {planes});
  }

  @Test
  void labelsAreSharedAndAllSeen() {
    byte[] middle = {0, 1, 2, 3, 0, 0, 1, 1};
    ImagePlus image = image(pixels(PixelType.U8, new byte[8], middle, new byte[8]));
    assertSame(middle, image.getStack().getPixels(2));
    assertEquals(2, image.getCurrentSlice());
    assertEquals(0, image.getDisplayRangeMin());
    assertTrue(image.getDisplayRangeMax() <= 4 && image.getDisplayRangeMax() >= 3);
    assertEquals(4, image.getCalibration().pixelDepth);
    assertEquals("slice 3", image.getStack().getSliceLabel(3));
  }

  @Test
  void signedAndScaledValuesBecomeRealNumbers() {
    short[] hounsfield = {-1000, -500, 0, 40, 60, 300, 1000, 3000};
    ImagePlus image =
        image(pixels(PixelType.I16, hounsfield, hounsfield, hounsfield).scaledBy(2, -1));
    assertEquals(32, image.getBitDepth());
    for (int i = 0; i < 8; i++) {
      assertEquals(2 * hounsfield[i] - 1, image.getStack().getProcessor(1).getf(i));
    }
  }

  @Test
  void brightBytesKeepTheirRange() {
    byte[] plane = {10, 20, 30, (byte) 200, 0, 0, 0, 0};
    ImagePlus image = image(pixels(PixelType.U8, plane, plane, plane));
    assertEquals(255, image.getDisplayRangeMax());
  }

  @Test
  void constantImagesCanBeShown() {
    float[] plane = {7, 7, 7, 7, 7, 7, 7, 7};
    ImagePlus image = image(pixels(PixelType.F32, plane, plane, plane));
    assertTrue(image.getDisplayRangeMax() > image.getDisplayRangeMin());
  }
}
