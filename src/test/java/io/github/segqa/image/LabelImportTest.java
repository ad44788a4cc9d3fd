package io.github.segqa.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.LabelVolume;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelImportTest {
  private static Pixels pixels(PixelType type, Object... planes) {
    return new Pixels(2, 2, type, new Object[][] {planes});
  }

  private static LabelVolume labels(Pixels pixels) {
    return LabelImport.labels(pixels, "Reference \"a\"", Map.of());
  }

  private static void assertRefused(Pixels pixels, String... parts) {
    String text = assertThrows(EvaluationException.class, () -> labels(pixels)).getMessage();
    for (String part : parts) {
      assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
    }
  }

  @Test
  void integersUpTo32BitsShareTheirPlanes() {
    byte[] bytes = {0, 1, (byte) 255, 3};
    short[] shorts = {0, 1, (short) 65535, 3};
    int[] ints = {0, 1, Integer.MAX_VALUE, 3};
    LabelVolume u8 = labels(pixels(PixelType.U8, bytes, bytes));
    assertSame(bytes, u8.plane(1));
    assertEquals(255, u8.get(0, 1, 1));
    assertSame(shorts, labels(pixels(PixelType.U16, shorts)).plane(0));
    assertSame(ints, labels(pixels(PixelType.I32, ints)).plane(0));
    assertSame(ints, labels(pixels(PixelType.U32, ints)).plane(0));
    byte[] small = {0, 1, 127, 3};
    assertSame(small, labels(pixels(PixelType.I8, small)).plane(0));
  }

  @Test
  void wideTypesGoToTheSmallestThatHoldsThem() {
    LabelVolume small = labels(pixels(PixelType.I64, new long[] {0, 1, 255, 2}));
    assertArrayEquals(new byte[] {0, 1, (byte) 255, 2}, (byte[]) small.plane(0));
    assertInstanceOf(
        short[].class, labels(pixels(PixelType.F32, new float[] {256, 0, 65535, 2})).plane(0));
    LabelVolume large = labels(pixels(PixelType.F64, new double[] {65536, 0, 2147483647.0, 2}));
    assertArrayEquals(new int[] {65536, 0, Integer.MAX_VALUE, 2}, (int[]) large.plane(0));
  }

  @Test
  void floatsNearAnIntegerAreThatInteger() {
    LabelVolume v = labels(pixels(PixelType.F64, new double[] {0.9991, 2.0009, -0.0009, 7}));
    assertArrayEquals(new byte[] {1, 2, 0, 7}, (byte[]) v.plane(0));
  }

  @Test
  void fractionsAreRefusedWithTheirPlace() {
    assertRefused(
        pixels(PixelType.F32, new float[4], new float[] {0, 1, 0.0417f, 1}),
        "Reference \"a\"",
        "values such as 0.04170 at (0, 1, 1): was this interpolated?");
    assertRefused(pixels(PixelType.F64, new double[] {0, 0, 1.0011, 0}), "1.001");
  }

  @Test
  void notFiniteValuesAreRefused() {
    assertRefused(pixels(PixelType.F64, new double[] {0, Double.NaN, 0, 0}), "NaN", "(1, 0, 0)");
    assertRefused(
        pixels(PixelType.F32, new float[] {0, 0, Float.POSITIVE_INFINITY, 0}), "Infinity");
  }

  @Test
  void negativeLabelsAreRefusedInEveryType() {
    assertRefused(pixels(PixelType.I8, new byte[] {0, 0, 0, -1}), "negative label -1", "(1, 1, 0)");
    assertRefused(pixels(PixelType.I16, new short[] {0, -2, 0, 0}), "negative label -2");
    assertRefused(pixels(PixelType.I32, new int[] {0, 0, -3, 0}), "negative label -3");
    assertRefused(pixels(PixelType.I64, new long[] {0, 0, -4, 0}), "negative label -4");
    assertRefused(pixels(PixelType.F32, new float[] {0, 0, -5, 0}), "negative label -5");
  }

  @Test
  void labelsThatAreTooLargeAreRefused() {
    assertRefused(pixels(PixelType.U32, new int[] {0, -1, 0, 0}), "4294967295", "2147483647");
    assertRefused(pixels(PixelType.I64, new long[] {0, 0, 1L << 31, 0}), "2147483648");
    assertRefused(pixels(PixelType.F64, new double[] {0, 1e300, 0, 0}), "largest possible");
  }

  @Test
  void scaledIntegersAreScaledBeforeTheTest() {
    Pixels raw = pixels(PixelType.U8, new byte[] {0, 10, 20, 30});
    assertArrayEquals(new byte[] {5, 6, 7, 8}, (byte[]) labels(raw.scaledBy(0.1, 5)).plane(0));
    assertRefused(raw.scaledBy(0.05, 0), "interpolated");
  }

  @Test
  void mappingComesBeforeTheChecks() {
    Pixels raw = pixels(PixelType.I16, new short[] {-1, 1, 2, 3});
    LabelVolume v = LabelImport.labels(raw, "x", Map.of(-1, 255, 2, 0, 3, 70000));
    assertArrayEquals(new int[] {255, 1, 0, 70000}, (int[]) v.plane(0));
  }

  @Test
  void severalChannelsAreNoLabelImage() {
    Pixels two = new Pixels(1, 1, PixelType.U8, new Object[][] {{new byte[1]}, {new byte[1]}});
    assertRefused(two, "2 channels", "probabilities");
  }

  @Test
  void planesLongerThanABlockAreConvertedWhole() {
    long[] plane = new long[100 * 101];
    for (int i = 0; i < plane.length; i++) {
      plane[i] = i;
    }
    Pixels p = new Pixels(100, 101, PixelType.I64, new Object[][] {{plane}});
    short[] out = (short[]) labels(p).plane(0);
    for (int i = 0; i < plane.length; i++) {
      assertEquals(i, out[i] & 0xffff);
    }
  }
}
