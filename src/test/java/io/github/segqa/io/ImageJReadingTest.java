package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.measure.Calibration;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.image.PixelType;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import net.imglib2.img.array.ArrayImgs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageJReadingTest {
  @TempDir Path folder;

  private static ImagePlus stack(ImageProcessor... slices) {
    ImageStack stack = new ImageStack(slices[0].getWidth(), slices[0].getHeight());
    for (ImageProcessor slice : slices) {
      stack.addSlice(slice);
    }
    return new ImagePlus("stack", stack);
  }

  private static void calibrate(ImagePlus image, double x, double y, double z, String unit) {
    Calibration c = image.getCalibration();
    c.pixelWidth = x;
    c.pixelHeight = y;
    c.pixelDepth = z;
    c.setUnit(unit);
  }

  private Path save(ImagePlus image) {
    Path file = folder.resolve("image.tif");
    boolean saved =
        image.getStackSize() > 1
            ? new FileSaver(image).saveAsTiffStack(file.toString())
            : new FileSaver(image).saveAsTiff(file.toString());
    assertTrue(saved);
    return file;
  }

  private static Volume open(Path file) {
    return Volumes.open(file, OpenOptions.DEFAULT, null);
  }

  private static String refusal(Path file) {
    return assertThrows(EvaluationException.class, () -> open(file)).getMessage();
  }

  private static double[] plane(Volume v, int c, int z) {
    double[] plane = new double[v.grid().planeSize()];
    v.pixels().read(c, z, 0, plane.length, plane);
    return plane;
  }

  @Test
  void stackComesBackWithSpacingAndUnit() {
    ImagePlus image =
        stack(new ByteProcessor(3, 2, new byte[] {0, 1, 2, 3, 4, -1}), new ByteProcessor(3, 2));
    calibrate(image, 0.5, 0.25, 3, "mm");
    Volume v = open(save(image));
    assertEquals("TIFF", v.format());
    assertEquals(PixelType.U8, v.pixels().type());
    assertArrayEquals(new double[] {0, 1, 2, 3, 4, 255}, plane(v, 0, 0));
    assertEquals(2, v.grid().nz());
    assertEquals(0.5, v.grid().sx(), 1e-9);
    assertEquals(0.25, v.grid().sy(), 1e-9);
    assertEquals(3, v.grid().sz(), 1e-9);
    assertEquals("mm", v.grid().unit());
    assertTrue(v.geometry().unitKnown());
    assertTrue(v.warnings().isEmpty(), v.warnings()::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "mm,1",
    "micron,0.001",
    "um,0.001",
    "\u00b5m,0.001",
    "microns,0.001",
    "nm,1e-6",
    "cm,10",
    "m,1000",
    "inch,25.4",
    "inches,25.4"
  })
  void unitsOfLengthBecomeMillimetres(String unit, double mm) {
    ImagePlus image = stack(new ByteProcessor(2, 2), new ByteProcessor(2, 2));
    calibrate(image, 2, 2, 4, unit);
    Volume v = Volumes.of(image);
    assertEquals(2 * mm, v.grid().sx(), 1e-12);
    assertEquals(4 * mm, v.grid().sz(), 1e-12);
    assertEquals("mm", v.grid().unit());
    assertEquals(2 * mm, open(save(image)).grid().sx(), 1e-6 * mm);
  }

  @Test
  void spacingIsTheDecimalThatWasMeantNotItsRounding() {
    ImagePlus image = stack(new ByteProcessor(2, 2), new ByteProcessor(2, 2));
    calibrate(image, 0.3, 0.7, 1.1, "mm");
    Volume v = open(save(image));
    assertEquals(0.3, v.grid().sx());
    assertEquals(0.7, v.grid().sy());
    assertEquals(1.1, v.grid().sz());
    calibrate(image, 0.123456789, 1, 1, "mm");
    assertEquals(0.123456789, Volumes.of(image).grid().sx());
  }

  @Test
  void forgedPictureSizesAreAnError() throws Exception {
    Path file = picture(new BufferedImage(5, 5, BufferedImage.TYPE_BYTE_GRAY), "png");
    byte[] bytes = Files.readAllBytes(file);
    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
    java.nio.ByteBuffer b = java.nio.ByteBuffer.wrap(bytes);
    b.putInt(16, 2_000_000_000).putInt(20, 2_000_000_000);
    crc.update(bytes, 12, 17);
    b.putInt(29, (int) crc.getValue());
    Files.write(file, bytes);
    assertTrue(refusal(file).contains("no readable picture"));
  }

  @Test
  void pixelsAreNoUnitOfLength() {
    ImagePlus image = new ImagePlus("plain", new ByteProcessor(2, 2));
    Volume plain = Volumes.of(image);
    assertEquals("voxel", plain.grid().unit());
    assertEquals(2, plain.grid().dims());
    assertTrue(plain.warnings().isEmpty());
    calibrate(image, 0.5, 0.5, 1, "pixel");
    Volume half = Volumes.of(image);
    assertEquals("pixel", half.grid().unit());
    assertEquals(0.5, half.grid().sx());
    assertTrue(half.warnings().get(0).contains("no length"), half.warnings()::toString);
  }

  @Test
  void openImageSharesItsArrays() {
    float[] pixels = {0, 0.5f, 1, 0.25f};
    ImagePlus image = new ImagePlus("f", new FloatProcessor(2, 2, pixels));
    assertSame(pixels, Volumes.of(image).pixels().plane(0, 0));
    short[] shorts = {0, 1, -1, 3};
    Volume v = Volumes.of(new ImagePlus("s", new ShortProcessor(2, 2, shorts, null)));
    assertSame(shorts, v.pixels().plane(0, 0));
    assertArrayEquals(new double[] {0, 1, 65535, 3}, plane(v, 0, 0));
  }

  @Test
  void channelsAndSlicesAreToldApart() {
    ImageProcessor[] slices = new ImageProcessor[6];
    for (int i = 0; i < 6; i++) {
      slices[i] = new FloatProcessor(1, 1, new float[] {i});
    }
    ImagePlus image = stack(slices);
    image.setDimensions(2, 3, 1);
    image.setOpenAsHyperStack(true);
    for (Volume v : List.of(Volumes.of(image), open(save(image)))) {
      assertEquals(2, v.pixels().channels());
      assertEquals(3, v.pixels().nz());
      assertEquals(Volume.ChannelAxis.CHANNEL, v.channelAxis());
      assertArrayEquals(new double[] {5}, plane(v, 1, 2));
      assertArrayEquals(new double[] {2}, plane(v, 0, 1));
    }
  }

  @Test
  void framesAloneAreSlicesAndWithSlicesTheyAreRefused() {
    ImagePlus image =
        stack(
            new ByteProcessor(1, 1, new byte[] {7}),
            new ByteProcessor(1, 1, new byte[] {8}),
            new ByteProcessor(1, 1),
            new ByteProcessor(1, 1));
    image.setDimensions(1, 1, 4);
    Volume v = Volumes.of(image);
    assertEquals(4, v.grid().nz());
    assertArrayEquals(new double[] {8}, plane(v, 0, 1));
    assertTrue(v.warnings().get(0).contains("4 frames are taken for slices"));
    image.setDimensions(1, 2, 2);
    assertThrows(EvaluationException.class, () -> Volumes.of(image));
  }

  @Test
  void signedAndCalibratedValuesAreThoseThatImageJShows() {
    ImagePlus image = new ImagePlus("s", new ShortProcessor(2, 1, new short[] {-32768, 7}, null));
    image.getLocalCalibration().setSigned16BitCalibration();
    Volume v = Volumes.of(image);
    assertArrayEquals(new double[] {0, 7 - 32768}, plane(v, 0, 0));
    image.getLocalCalibration().setFunction(Calibration.STRAIGHT_LINE, new double[] {1, 2}, "HU");
    assertArrayEquals(new double[] {65537, 15}, plane(Volumes.of(image), 0, 0));
    image.getLocalCalibration().setFunction(Calibration.POLY2, new double[] {1, 2, 3}, "x");
    Volume poly = Volumes.of(image);
    assertArrayEquals(new double[] {32768, 7}, plane(poly, 0, 0));
    assertTrue(poly.warnings().get(0).contains("no straight line"));
  }

  @Test
  void colourPicturesAreRefused() {
    ImagePlus rgb = new ImagePlus("rgb", new ColorProcessor(2, 2));
    String text = assertThrows(EvaluationException.class, () -> Volumes.of(rgb)).getMessage();
    assertTrue(text.contains("colour picture"), text);
    assertTrue(refusal(save(rgb)).contains("colour picture"));
  }

  @Test
  void truncatedTiffIsAnErrorWithBothSizes() throws Exception {
    byte[] one = Files.readAllBytes(save(new ImagePlus("one", new ShortProcessor(50, 40))));
    byte[] two =
        Files.readAllBytes(save(stack(new ShortProcessor(50, 40), new ShortProcessor(50, 40))));
    Path file = folder.resolve("cut.tif");
    for (byte[] bytes : List.of(one, two)) {
      for (int missing : new int[] {1, 1000, 3000}) {
        Files.write(file, Arrays.copyOf(bytes, bytes.length - missing));
        String text = refusal(file);
        assertTrue(text.contains("should end at byte"), text);
        assertTrue(text.endsWith("the file has " + (bytes.length - missing) + "."), text);
      }
    }
  }

  @Test
  void damagedTiffHeadersGiveAnErrorOrAnImage() throws Exception {
    byte[] sound =
        Files.readAllBytes(save(stack(new ByteProcessor(9, 9), new ByteProcessor(9, 9))));
    Path file = folder.resolve("damaged.tif");
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      byte[] bytes = sound.clone();
      for (int i = 0; i < 3; i++) {
        bytes[8 + random.nextInt(300)] = (byte) random.nextInt(256);
      }
      Files.write(file, bytes);
      try {
        open(file).geometry().describe();
      } catch (EvaluationException e) {
        assertTrue(e.getMessage().contains("damaged.tif"), e.getMessage());
      }
    }
  }

  @Test
  void pictureWithPaletteGivesItsIndices() throws Exception {
    byte[] r = {0, -1, 0, 10};
    byte[] g = {0, 0, -1, 20};
    byte[] b = {0, 0, 0, 30};
    for (int bits : new int[] {2, 8}) {
      IndexColorModel palette = new IndexColorModel(bits, 4, r, g, b);
      int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
      BufferedImage picture = new BufferedImage(5, 2, type, palette);
      for (int i = 0; i < 10; i++) {
        picture.getRaster().setSample(i % 5, i / 5, 0, i % 4);
      }
      Volume v = open(picture(picture, "png"));
      assertArrayEquals(new double[] {0, 1, 2, 3, 0, 1, 2, 3, 0, 1}, plane(v, 0, 0));
      assertEquals(2, v.grid().dims());
      assertEquals("voxel", v.grid().unit());
    }
  }

  private Path picture(BufferedImage picture, String format) throws Exception {
    Path file = folder.resolve("p." + format);
    assertTrue(ImageIO.write(picture, format, file.toFile()));
    return file;
  }

  @Test
  void greyPicturesKeepTheirValues() throws Exception {
    BufferedImage deep = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
    deep.getRaster().setSample(1, 0, 0, 40000);
    Volume v = open(picture(deep, "png"));
    assertEquals(PixelType.U16, v.pixels().type());
    assertArrayEquals(new double[] {0, 40000}, plane(v, 0, 0));
    BufferedImage bits = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
    bits.getRaster().setSample(1, 0, 0, 1);
    assertArrayEquals(new double[] {0, 1}, plane(open(picture(bits, "png")), 0, 0));
  }

  @Test
  void coloursAreRefusedUnlessTheyAreGrey() throws Exception {
    BufferedImage rgb = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
    rgb.setRGB(1, 0, 0x030303);
    Volume grey = open(picture(rgb, "png"));
    assertArrayEquals(new double[] {0, 3}, plane(grey, 0, 0));
    assertTrue(grey.warnings().get(0).contains("all are grey"));
    assertTrue(open(picture(rgb, "jpg")).warnings().toString().contains("JPEG"));
    rgb.setRGB(0, 0, 0xff0000);
    assertTrue(refusal(picture(rgb, "png")).contains("colour picture"));
  }

  @Test
  void damagedPictureIsAnError() throws Exception {
    Path file = picture(new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY), "png");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 45));
    assertTrue(refusal(file).contains("no readable picture"));
  }

  @Test
  void imgLibImagesTakeAGivenSpacing() {
    Volume v = Volumes.of("i", ArrayImgs.unsignedBytes(4, 3, 2), List.of(0.5, 0.5, 2.0));
    assertEquals(2, v.grid().sz());
    assertEquals("mm", v.grid().unit());
    Volume none = Volumes.ofChannels("c", ArrayImgs.floats(4, 3, 5), List.of());
    assertEquals(5, none.pixels().channels());
    assertEquals(2, none.grid().dims());
    assertEquals("voxel", none.grid().unit());
  }
}
