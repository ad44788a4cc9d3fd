package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.image.LabelImport;
import io.github.segqa.image.PixelType;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NiftiReaderTest {
  @TempDir Path folder;

  private Volume open(NiftiBytes file) {
    return open(file.write(folder.resolve("a.nii")));
  }

  private static Volume open(Path file) {
    return Volumes.open(file, OpenOptions.DEFAULT, null);
  }

  private String refusal(NiftiBytes file) {
    return assertThrows(EvaluationException.class, () -> open(file)).getMessage();
  }

  private static double[] values(Volume v, int c) {
    int n = v.grid().planeSize();
    double[] all = new double[n * v.grid().nz()];
    double[] plane = new double[n];
    for (int z = 0; z < v.grid().nz(); z++) {
      v.pixels().read(c, z, 0, n, plane);
      System.arraycopy(plane, 0, all, z * n, n);
    }
    return all;
  }

  private static void assertContains(String part, String text) {
    assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
  }

  private static NiftiBytes tiny() {
    return NiftiBytes.one().dims(2, 1, 2).type(NiftiBytes.UINT8, 8).data(new byte[] {0, 1, 2, 3});
  }

  @ParameterizedTest
  @ValueSource(strings = {"LITTLE_ENDIAN", "BIG_ENDIAN"})
  void everyTypeInEitherByteOrder(String order) {
    ByteOrder o = order.startsWith("L") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    for (boolean two : new boolean[] {false, true}) {
      NiftiBytes b = (two ? NiftiBytes.two(o) : NiftiBytes.one(o)).dims(3, 1, 1);
      check(PixelType.I8, b.type(NiftiBytes.INT8, 8).data((byte) 0, (byte) -1, (byte) 5), 0, -1, 5);
      check(PixelType.U8, b.type(NiftiBytes.UINT8, 8), 0, 255, 5);
      check(PixelType.I16, b.type(NiftiBytes.INT16, 16).shorts(1, -2, 300), 1, -2, 300);
      check(PixelType.U16, b.type(NiftiBytes.UINT16, 16), 1, 65534, 300);
      check(PixelType.I32, b.type(NiftiBytes.INT32, 32).ints(1, -2, 70000), 1, -2, 70000);
      check(PixelType.U32, b.type(NiftiBytes.UINT32, 32), 1, 4294967294.0, 70000);
      check(PixelType.I64, b.type(NiftiBytes.INT64, 64).longs(1, -2, 1L << 40), 1, -2, 0x1p40);
      check(PixelType.U64, b.type(NiftiBytes.UINT64, 64), 1, 0x1p64, 0x1p40);
      check(PixelType.F32, b.type(NiftiBytes.FLOAT32, 32).floats(1, -2.5, 0.25), 1, -2.5, 0.25);
      check(PixelType.F64, b.type(NiftiBytes.FLOAT64, 64).doubles(1, -0.1, 1e300), 1, -0.1, 1e300);
    }
  }

  private void check(PixelType type, NiftiBytes file, double... expected) {
    Volume v = open(file);
    assertEquals(type, v.pixels().type());
    assertArrayEquals(expected, values(v, 0));
  }

  @Test
  void storageOrderIsXFastestAndPlanesFollow() {
    byte[] data = new byte[24];
    for (int i = 0; i < 24; i++) {
      data[i] = (byte) i;
    }
    Volume v = open(NiftiBytes.one().dims(2, 3, 4).type(NiftiBytes.UINT8, 8).data(data));
    LabelVolume labels = LabelImport.labels(v.pixels(), "x", Map.of());
    assertEquals(1 + 2 * (2 + 3 * 3), labels.get(1, 2, 3));
    assertEquals("NIfTI-1", v.format());
  }

  @Test
  void valuesLongerThanOneChunkAreReadWhole() {
    int n = 300;
    int[] data = new int[n * n];
    for (int i = 0; i < data.length; i++) {
      data[i] = i * 31 & 0x7fff;
    }
    Path file = folder.resolve("long.nii.gz");
    NiftiBytes.one(ByteOrder.BIG_ENDIAN)
        .dims(n, n)
        .type(NiftiBytes.INT16, 16)
        .shorts(data)
        .write(file);
    assertArrayEquals(Arrays.stream(data).asDoubleStream().toArray(), values(open(file), 0));
  }

  @Test
  void pairOfFilesIsOpenedByEitherName() {
    for (String ending : new String[] {"", ".gz"}) {
      NiftiBytes b = tiny().putText(344, "ni1\0");
      boolean gz = !ending.isEmpty();
      Path header = folder.resolve("pair" + ending.length() + ".hdr" + ending);
      Path image = folder.resolve("pair" + ending.length() + ".img" + ending);
      NiftiBytes.write(header, gz ? NiftiBytes.gzip(b.headerBytes()) : b.headerBytes());
      assertContains(
          ".img", assertThrows(EvaluationException.class, () -> open(header)).getMessage());
      NiftiBytes.write(image, gz ? NiftiBytes.gzip(b.dataBytes()) : b.dataBytes());
      assertArrayEquals(new double[] {0, 1, 2, 3}, values(open(header), 0));
      assertArrayEquals(new double[] {0, 1, 2, 3}, values(open(image), 0));
    }
  }

  @ParameterizedTest
  @CsvSource({"2,10,12", "0,10,1", "NaN,NaN,1", "Infinity,5,1", "1,0,1", "-1,0,-1"})
  void slopeAndIntercept(double slope, double inter, double second) {
    assertEquals(second, values(open(tiny().scale(slope, inter)), 0)[1]);
  }

  @Test
  void slopeWithoutFiniteInterceptIsRefused() {
    assertContains("offset NaN", refusal(tiny().scale(2, Double.NaN)));
  }

  @Test
  void unscaledIntegersStayAsStored() {
    assertFalse(open(tiny()).pixels().scaled());
    assertTrue(open(tiny().scale(0.5, 0)).pixels().scaled());
  }

  @Test
  void twoDimensionalImageHasTwoAxes() {
    Volume v =
        open(
            NiftiBytes.one()
                .dims(2, 2)
                .type(NiftiBytes.UINT8, 8)
                .pixdim(1, 0.5, 0.25, 0)
                .data((byte) 0, (byte) 1, (byte) 2, (byte) 3));
    assertEquals(2, v.grid().dims());
    assertEquals(0.25, v.grid().sy());
    assertEquals(1, v.grid().sz());
    assertTrue(v.warnings().isEmpty(), v.warnings()::toString);
  }

  @Test
  void oneSliceWithThreeAxesStaysThreeDimensional() {
    assertEquals(3, open(tiny().dims(2, 2, 1)).grid().dims());
  }

  @Test
  void entriesOfDimBehindTheLastAxisDoNotCount() {
    NiftiBytes b = tiny().putShort(40 + 2 * 4, 99).putShort(40 + 2 * 5, -7);
    assertEquals(1, open(b).pixels().channels());
  }

  @Test
  void fourthAxisIsChannelWithoutTimeUnitsAndTimeWithThem() {
    NiftiBytes b = tiny().dims(2, 1, 1, 2);
    Volume v = open(b);
    assertEquals(Volume.ChannelAxis.CHANNEL, v.channelAxis());
    assertArrayEquals(new double[] {2, 3}, values(v, 1));
    assertEquals(Volume.ChannelAxis.TIME, open(b.units(2 | 8)).channelAxis());
    OpenOptions channel = OpenOptions.DEFAULT.withFourthAxis(OpenOptions.FourthAxis.CHANNEL);
    Path file = b.write(folder.resolve("c.nii"));
    assertEquals(Volume.ChannelAxis.CHANNEL, Volumes.open(file, channel, null).channelAxis());
    assertEquals(Volume.ChannelAxis.CHANNEL, open(b.intent(1007)).channelAxis());
  }

  @Test
  void fifthAxisIsAVector() {
    Volume v = open(tiny().dims(2, 1, 1, 1, 2).units(2 | 8));
    assertEquals(Volume.ChannelAxis.CHANNEL, v.channelAxis());
    assertEquals(2, v.pixels().channels());
  }

  @Test
  void timeAndVectorTogetherAreRefused() {
    assertContains("more than four axes", refusal(tiny().dims(1, 1, 1, 2, 2)));
    assertContains("more than four axes", refusal(tiny().dims(1, 1, 1, 1, 2, 2)));
  }

  @Test
  void whatIsNoLabelsOrProbabilitiesIsRefused() {
    assertContains("colour picture", refusal(tiny().type(128, 24)));
    assertContains("colour picture", refusal(tiny().type(2304, 32)));
    assertContains("complex", refusal(tiny().type(32, 64)));
    assertContains("single bits", refusal(tiny().type(1, 1)));
    assertContains("128 bit", refusal(tiny().type(1536, 128)));
    assertContains("unknown data type 77", refusal(tiny().type(77, 8)));
    assertContains("CIFTI", refusal(tiny().intent(3006)));
    assertContains("contradicts itself", refusal(tiny().type(NiftiBytes.UINT8, 16)));
    assertContains("-2", refusal(tiny().dims(2, -2, 1)));
    assertContains("9 axes", refusal(tiny().putShort(40, 9)));
  }

  @Test
  void wrongHeaderSizeIsForgivenIfTheRestIsSound() {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      byte[] bytes = NiftiBytes.one(order).dims(2).type(NiftiBytes.INT16, 16).shorts(3, 4).bytes();
      bytes[0] = 9;
      Volume v = open(NiftiBytes.write(folder.resolve("w.nii"), bytes));
      assertArrayEquals(new double[] {3, 4}, values(v, 0));
    }
  }

  @Test
  void foldersAreNoFiles() {
    assertThrows(EvaluationException.class, () -> open(folder));
  }

  @Test
  void analyzeFileIsRefused() {
    assertContains("Analyze", refusal(tiny().putText(344, "\0\0\0\0")));
  }

  @Test
  void textModeDamageIsNamed() {
    Path file = folder.resolve("t.nii");
    byte[] bytes =
        NiftiBytes.two(ByteOrder.LITTLE_ENDIAN).dims(1).type(NiftiBytes.UINT8, 8).bytes();
    bytes[8] = '\n';
    NiftiBytes.write(file, bytes);
    assertContains(
        "text mode", assertThrows(EvaluationException.class, () -> open(file)).getMessage());
  }

  @Test
  void tableOfLabelNamesIsReadFromAnExtension() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?> <CaretExtension><VolumeInformation Index=\"0\">"
            + "<LabelTable><Label Key=\"1\" Red=\"0\"><![CDATA[spleen]]></Label>\n"
            + "<Label Key=\"7\">aorta &amp; co</Label></LabelTable></VolumeInformation>"
            + "</CaretExtension>";
    String comment = "x".repeat(13000);
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      Volume v =
          open(
              NiftiBytes.one(order)
                  .dims(1, 1, 1)
                  .type(NiftiBytes.UINT8, 8)
                  .extension(6, comment)
                  .extension(0, xml)
                  .data((byte) 9));
      assertEquals(Map.of(1, "spleen", 7, "aorta & co"), v.labelNames());
      assertArrayEquals(new double[] {9}, values(v, 0));
    }
  }

  @Test
  void foreignEntitiesInATableOfLabelsAreNotFollowed() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
    String xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><CaretExtension><LabelTable><Label Key=\"1\">a&e;</Label>"
            + "<Label Key=\"2\">b</Label></LabelTable></CaretExtension>";
    Volume v = open(tiny().extension(0, xml));
    assertFalse(v.labelNames().toString().contains("hidden"));
    assertArrayEquals(new double[] {0, 1, 2, 3}, values(v, 0));
  }

  @Test
  void damagedExtensionIsAWarning() {
    NiftiBytes b = tiny().extension(0, "<CaretExtension><LabelTable>");
    assertContains("cannot be read", open(b).warnings().get(0));
    byte[] bytes = tiny().extension(0, "abc").bytes();
    bytes[352] = 17;
    Path file = NiftiBytes.write(folder.resolve("e.nii"), bytes);
    assertContains("damaged", open(file).warnings().get(0));
  }

  @Test
  void offsetZeroMeansRightBehindTheHeader() {
    byte[] bytes = tiny().bytes();
    Arrays.fill(bytes, 108, 112, (byte) 0);
    Volume v = open(NiftiBytes.write(folder.resolve("o.nii"), bytes));
    assertArrayEquals(new double[] {0, 1, 2, 3}, values(v, 0));
  }

  @Test
  void impossibleOffsetIsRefused() {
    byte[] bytes = tiny().bytes();
    for (float offset : new float[] {351, 352.5f, -1, Float.NaN, 1e30f}) {
      java.nio.ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putFloat(108, offset);
      Path file = NiftiBytes.write(folder.resolve("o.nii"), bytes);
      assertThrows(EvaluationException.class, () -> open(file), () -> "offset " + offset);
    }
  }
}
