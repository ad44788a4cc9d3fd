package io.github.segqa.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.image.Probabilities.Options;
import io.github.segqa.image.Probabilities.Range;
import io.github.segqa.image.Probabilities.Scale;
import org.junit.jupiter.api.Test;

class ProbabilityImportTest {
  private static final Options CLIP = new Options(Range.CLIP, Scale.PROBABILITY, null);
  private static final Options LOGITS = new Options(Range.ERROR, Scale.LOGIT, null);

  private static Pixels row(PixelType type, Object... channels) {
    Object[][] planes = new Object[channels.length][];
    for (int c = 0; c < channels.length; c++) {
      planes[c] = new Object[] {channels[c]};
    }
    return new Pixels(4, 1, type, planes);
  }

  private static Probabilities read(Pixels pixels, Options options) {
    return ProbabilityImport.read(pixels, "P", options);
  }

  private static double[] values(Field f) {
    double[] v = new double[4];
    f.read(0, 0, 4, v);
    return v;
  }

  private static void assertRefused(Pixels pixels, String... parts) {
    String text =
        assertThrows(EvaluationException.class, () -> read(pixels, Options.DEFAULT)).getMessage();
    for (String part : parts) {
      assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
    }
  }

  @Test
  void floatPlanesAreShared() {
    float[] f = {0, 0.25f, 0.1f, 1};
    assertSame(f, read(row(PixelType.F32, f), Options.DEFAULT).channels().get(0).floats()[0]);
    double[] d = {0, 0.25, 0.1, 1};
    assertSame(d, read(row(PixelType.F64, d), Options.DEFAULT).channels().get(0).doubles()[0]);
  }

  @Test
  void unsignedIntegersAreDividedByTheirLargestValue() {
    Probabilities u8 = read(row(PixelType.U8, new byte[] {0, 51, 2, -1}), Options.DEFAULT);
    assertArrayEquals(new double[] {0, 0.2, 2 / 255.0, 1}, values(u8.channels().get(0)));
    Probabilities u16 = read(row(PixelType.U16, new short[] {0, 13107, 1, -1}), Options.DEFAULT);
    assertArrayEquals(new double[] {0, 0.2, 1 / 65535.0, 1}, values(u16.channels().get(0)));
  }

  @Test
  void scaledIntegersAreProbabilitiesAsTheyStand() {
    Pixels p = row(PixelType.I16, new short[] {0, 50, 25, 100}).scaledBy(0.01, 0);
    assertArrayEquals(
        new double[] {0, 0.5, 0.25, 1}, values(read(p, Options.DEFAULT).channels().get(0)));
  }

  @Test
  void otherIntegersHaveNoScale() {
    assertRefused(row(PixelType.I32, new int[4]), "int32", "float32");
  }

  @Test
  void masksOfZeroAndOneAreNotTakenForTinyProbabilities() {
    assertRefused(row(PixelType.U8, new byte[] {0, 1, 1, 0}), "only the values 0 and 1");
    assertEquals(
        0, values(read(row(PixelType.U8, new byte[4]), Options.DEFAULT).channels().get(0))[0]);
  }

  @Test
  void roundingIsCorrectedInACopy() {
    float[] f = {0, 1.0000005f, -5e-7f, 0.5f};
    Probabilities p = read(row(PixelType.F32, f), Options.DEFAULT);
    assertArrayEquals(new double[] {0, 1, 0, 0.5}, values(p.channels().get(0)));
    assertNotSame(f, p.channels().get(0).floats()[0]);
    assertEquals(1.0000005f, f[1]);
    assertEquals(0, p.clipped());
  }

  @Test
  void valuesOutsideAreAnErrorThatCountsThem() {
    assertRefused(
        row(PixelType.F64, new double[] {0.5, 1.059, -0.2, 1.01}),
        "3 values lie outside [0,1] (from -0.200000 to 1.05900), the first 1.05900 at (1, 0, 0)",
        "--range clip, in a macro options=[outside=clip]");
  }

  @Test
  void clippingCountsWhatItChanged() {
    Probabilities p = read(row(PixelType.F64, new double[] {0.5, 1.059, -0.2, 1 + 1e-7}), CLIP);
    assertEquals(2, p.clipped());
    assertArrayEquals(new double[] {0.5, 1, 0, 1}, values(p.channels().get(0)));
  }

  @Test
  void notANumberIsAnErrorEvenWhenClipping() {
    Pixels p = row(PixelType.F32, new float[] {0, 1, Float.NaN, Float.NEGATIVE_INFINITY});
    assertRefused(p, "2 values are not finite, the first NaN at (2, 0, 0)");
    assertThrows(EvaluationException.class, () -> read(p, CLIP));
    assertThrows(EvaluationException.class, () -> read(p, LOGITS));
  }

  @Test
  void ignoredVoxelsAreNotChecked() {
    LabelVolume reference = LabelVolume.of(4, 1, new byte[][] {{0, 1, (byte) 255, (byte) 255}});
    Options options =
        new Options(Range.ERROR, Scale.PROBABILITY, new Probabilities.Ignored(reference, 255));
    Pixels p =
        row(PixelType.F64, new double[] {0.1, 0.2, Double.NaN, 7}, new double[] {0.9, 0.8, 3, 0.5});
    Probabilities result = read(p, options);
    assertArrayEquals(new double[] {0.1, 0.2, 0, 0}, values(result.channels().get(0)));
    assertArrayEquals(new double[] {0.9, 0.8, 0, 0.5}, values(result.channels().get(1)));
    assertEquals(0, result.sumError(), 1e-15);
    assertEquals(0, result.clipped());
  }

  @Test
  void largestDeviationOfTheSumIsKnown() {
    Pixels p = row(PixelType.F64, new double[] {0.5, 0.4, 1, 0}, new double[] {0.5, 0.5, 0.05, 1});
    assertEquals(0.1, read(p, Options.DEFAULT).sumError(), 1e-15);
  }

  @Test
  void oneChannelOfLogitsGoesThroughTheSigmoid() {
    Probabilities p = read(row(PixelType.F64, new double[] {0, Math.log(3), -1000, 1000}), LOGITS);
    assertArrayEquals(new double[] {0.5, 0.75, 0, 1}, values(p.channels().get(0)), 1e-15);
  }

  @Test
  void severalChannelsOfLogitsGoThroughTheSoftmax() {
    double[] a = {0, 1000, -1000, Math.log(3)};
    double[] b = {0, 0, 1000, 0};
    Probabilities p = read(row(PixelType.F64, a, b), LOGITS);
    assertArrayEquals(new double[] {0.5, 1, 0, 0.75}, values(p.channels().get(0)), 1e-15);
    assertArrayEquals(new double[] {0.5, 0, 1, 0.25}, values(p.channels().get(1)), 1e-15);
  }

  private static java.util.List<Field> fields(Pixels p) {
    return FieldImport.fields(p, "x", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  @Test
  void fieldsOutsideTheirRangeAreRefused() {
    Pixels p = row(PixelType.F64, new double[] {0, -2, 1, -1});
    String text =
        assertThrows(EvaluationException.class, () -> FieldImport.fields(p, "x", -1, 1))
            .getMessage();
    assertTrue(text.startsWith("x: 1 values lie outside [-1,1]"), text);
  }

  @Test
  void fieldsOfAnySizeKeepTheirValues() {
    float[] f = {-3, 1e6f, 0, 2.5f};
    Pixels p = row(PixelType.F32, f);
    assertSame(f, fields(p).get(0).floats()[0]);
    Pixels shorts = row(PixelType.I16, new short[] {-3, 7, 0, 1}).scaledBy(2, 1);
    assertArrayEquals(new double[] {-5, 15, 1, 3}, values(fields(shorts).get(0)));
    Pixels nan = row(PixelType.F64, new double[] {0, 0, 0, Double.NaN});
    assertTrue(
        assertThrows(EvaluationException.class, () -> fields(nan))
            .getMessage()
            .contains("(3, 0, 0)"));
  }
}
