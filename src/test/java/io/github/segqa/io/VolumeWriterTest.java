package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.image.LabelImport;
import io.github.segqa.image.PixelType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeWriterTest {
  private static final Geometry TURNED = turned();

  @TempDir Path folder;

  /** Oblique, left-handed, anisotropic. */
  private static Geometry turned() {
    double c = Math.cos(0.3);
    double s = Math.sin(0.3);
    return TestVolume.geometry(
        7, 5, 3, -0.5 * c, 0.7 * s, 0, 11, 0.5 * s, 0.7 * c, 0, -12, 0, 0, 3, 13);
  }

  private static LabelVolume labels(int type) {
    Random random = new Random(type);
    byte[][] b = new byte[3][35];
    short[][] s = new short[3][35];
    int[][] n = new int[3][35];
    for (int z = 0; z < 3; z++) {
      random.nextBytes(b[z]);
      for (int i = 0; i < 35; i++) {
        s[z][i] = (short) random.nextInt();
        n[z][i] = random.nextInt() >>> 1;
      }
    }
    return type == 0
        ? LabelVolume.of(7, 5, b)
        : type == 1 ? LabelVolume.of(7, 5, s) : LabelVolume.of(7, 5, n);
  }

  private static void assertSame(LabelVolume expected, LabelVolume actual) {
    int[] e = new int[35];
    int[] a = new int[35];
    for (int z = 0; z < 3; z++) {
      expected.read(z, 0, 35, e);
      actual.read(z, 0, 35, a);
      assertArrayEquals(e, a);
    }
  }

  private static Volume open(Path file) {
    return Volumes.open(file, OpenOptions.DEFAULT, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.nii", "a.nii.gz", "a.tif"})
  void labelsOfEveryTypeComeBack(String name) {
    Path file = folder.resolve(name);
    for (int type = 0; type < (name.endsWith("tif") ? 2 : 3); type++) {
      VolumeWriter.of(TURNED).write(file, labels(type));
      Volume v = open(file);
      assertSame(labels(type), LabelImport.labels(v.pixels(), "x", Map.of()));
      assertEquals(0.7, v.grid().sy(), 1e-6);
      assertEquals(3, v.grid().sz(), 1e-6);
      assertTrue(v.warnings().isEmpty(), v.warnings()::toString);
    }
  }

  @Test
  void placeSurvivesInBothForms() {
    Path file = folder.resolve("p.nii");
    VolumeWriter.of(TURNED).write(file, labels(0));
    for (OpenOptions.Prefer prefer : OpenOptions.Prefer.values()) {
      OpenOptions options = new OpenOptions(prefer, OpenOptions.FourthAxis.AUTO);
      Geometry g = Volumes.open(file, options, null).geometry();
      assertEquals(prefer.name().toLowerCase(java.util.Locale.ROOT), g.source());
      assertEquals(0, GridComparison.deviation(TURNED.affine(), g.affine(), g.grid()), 1e-5);
      assertEquals("LAS", g.orientation());
    }
  }

  @Test
  void everyOrientationHasItsQuaternion() {
    double[][] axes = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    Path file = folder.resolve("o.nii");
    for (int[] order : orders) {
      for (int flips = 0; flips < 8; flips++) {
        double[] rows = new double[12];
        for (int c = 0; c < 3; c++) {
          for (int r = 0; r < 3; r++) {
            rows[4 * r + c] = axes[order[c]][r] * ((flips >> c & 1) == 0 ? c + 1 : -c - 1);
          }
        }
        Geometry g = TestVolume.geometry(7, 5, 3, rows);
        VolumeWriter.of(g).write(file, labels(0));
        OpenOptions q = new OpenOptions(OpenOptions.Prefer.QFORM, OpenOptions.FourthAxis.AUTO);
        Geometry back = Volumes.open(file, q, null).geometry();
        assertEquals("qform", back.source());
        assertEquals(g.orientation(), back.orientation());
        assertEquals(0, GridComparison.deviation(g.affine(), back.affine(), g.grid()), 1e-6);
      }
    }
  }

  @Test
  void skewAxesHaveNoQform() throws IOException {
    Path file = folder.resolve("s.nii");
    VolumeWriter.of(TestVolume.geometry(7, 5, 3, 1, 0.5, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0))
        .write(file, labels(0));
    ByteBuffer b = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(0, b.getShort(252));
    assertEquals(1, b.getShort(254));
  }

  @Test
  void unplacedImageStaysUnplaced() {
    Path file = folder.resolve("u.nii");
    VolumeWriter.of(TestVolume.unplaced(7, 5, 3, 0.5, "mm")).write(file, labels(0));
    Volume v = open(file);
    assertFalse(v.geometry().orientationKnown());
    assertTrue(v.geometry().unitKnown());
    assertEquals(0.5, v.grid().sx());
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.nii", "f.nii.gz", "f.tif"})
  void mapsAreWrittenInSinglePrecisionWithTheirChannels(String name) {
    Path file = folder.resolve(name);
    float[][] a = new float[3][35];
    double[][] b = new double[3][35];
    Random random = new Random(4);
    for (int i = 0; i < 105; i++) {
      a[i / 35][i % 35] = random.nextFloat();
      b[i / 35][i % 35] = (float) random.nextGaussian();
    }
    List<Field> one = List.of(Field.of(7, 5, a));
    VolumeWriter.of(TURNED).write(file, one);
    assertArrayEquals(a[2], (float[]) open(file).pixels().plane(0, 2));
    VolumeWriter.of(TURNED).write(file, List.of(Field.of(7, 5, a), Field.of(7, 5, b)));
    Volume v = open(file);
    assertEquals(PixelType.F32, v.pixels().type());
    assertEquals(2, v.pixels().channels());
    assertEquals(3, v.pixels().nz());
    assertEquals(Volume.ChannelAxis.CHANNEL, v.channelAxis());
    double[] plane = new double[35];
    v.pixels().read(1, 1, 0, 35, plane);
    assertArrayEquals(b[1], plane);
  }

  @Test
  void flatImagesStayFlat() {
    Grid grid = Grid.of(7, 5, 0.25, 0.5, "mm");
    LabelVolume flat = LabelVolume.of(7, 5, new byte[][] {new byte[35]});
    for (String name : List.of("2.nii.gz", "2.tif")) {
      Path file = folder.resolve(name);
      VolumeWriter.of(Geometry.ofGrid(grid, true, "given")).write(file, flat);
      Grid back = open(file).grid();
      assertEquals(2, back.dims(), name);
      assertEquals(0.25, back.sx(), 1e-7);
      assertEquals(0.5, back.sy(), 1e-7);
    }
  }

  @Test
  void namesOfLabelsComeBack() {
    Path file = folder.resolve("n.nii.gz");
    Map<Integer, String> names = Map.of(1, "left & right <x>", 300, "Ödem ]]> \u8133", 2, "a");
    VolumeWriter.of(TURNED).withNames(names).write(file, labels(1));
    Volume v = open(file);
    assertEquals("left & right <x>", v.labelNames().get(1));
    assertEquals("a", v.labelNames().get(2));
    assertTrue(v.labelNames().get(300).startsWith("Ödem"), v.labelNames()::toString);
    assertSame(labels(1), LabelImport.labels(v.pixels(), "x", Map.of()));
  }

  @Test
  void sameVolumeGivesTheSameBytes() throws IOException {
    for (String name : List.of("x.nii", "x.nii.gz", "x.tif")) {
      Path a = folder.resolve("a" + name);
      Path b = folder.resolve("b" + name);
      VolumeWriter.of(TURNED).withNames(Map.of(1, "a", 2, "b")).write(a, labels(0));
      VolumeWriter.of(TURNED).withNames(Map.of(2, "b", 1, "a")).write(b, labels(0));
      assertArrayEquals(Files.readAllBytes(a), Files.readAllBytes(b));
    }
  }

  @Test
  void headerSaysWhatTheRulesAsk() throws IOException {
    Path file = folder.resolve("h.nii");
    VolumeWriter.of(TURNED)
        .withDescription("made by a test " + "x".repeat(99))
        .write(file, labels(0));
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(348, b.getInt(0));
    assertEquals(352, b.getFloat(108));
    assertEquals(1, b.getFloat(112));
    assertEquals(0, b.getFloat(116));
    assertEquals(2 | 8, b.get(123));
    assertEquals(
        "made by a test xxx",
        new String(bytes, 148, 18, java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals(0, b.get(227), "the description ends with a zero");
    assertEquals(352 + 105, bytes.length);
  }

  @Test
  void longAxesTakeTheSecondVersion() {
    int n = 40000;
    Path file = folder.resolve("long.nii.gz");
    byte[] row = new byte[n];
    Arrays.fill(row, (byte) 3);
    Geometry g = TestVolume.geometry(n, 1, 1, 0.5, 0, 0, 1, 0, 1, 0, 2, 0, 0, 1, 3);
    VolumeWriter.of(g).write(file, LabelVolume.of(n, 1, new byte[][] {row}));
    Volume v = open(file);
    assertEquals("NIfTI-2", v.format());
    assertArrayEquals(row, (byte[]) v.pixels().plane(0, 0));
    assertEquals(g.affine(), v.geometry().affine());
  }

  @Test
  void failedWritesLeaveNothingBehind() throws IOException {
    Path missing = folder.resolve("no/such/folder/a.nii");
    assertThrows(
        EvaluationException.class, () -> VolumeWriter.of(TURNED).write(missing, labels(0)));
    assertThrows(
        EvaluationException.class,
        () -> VolumeWriter.of(TURNED).write(folder.resolve("a.png"), labels(0)));
    String text =
        assertThrows(
                EvaluationException.class,
                () -> VolumeWriter.of(TURNED).write(folder.resolve("a.tif"), labels(2)))
            .getMessage();
    assertTrue(text.contains("65535"), text);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
