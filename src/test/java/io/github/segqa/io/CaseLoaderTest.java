package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import io.github.segqa.image.PixelType;
import io.github.segqa.image.Pixels;
import io.github.segqa.image.Probabilities.Range;
import io.github.segqa.image.Probabilities.Scale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseLoaderTest {
  private static final Geometry G =
      TestVolume.geometry(2, 2, 2, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 3, 0);
  private static final Volume REFERENCE = TestVolume.labels("r", G, 0, 1, 2, 0);
  private static final Volume PREDICTION = TestVolume.labels("p", G, 0, 1, 1, 0);

  @TempDir Path folder;

  private static LoadedCase load(Volume r, Volume p, Volume q, CaseOptions options) {
    return CaseLoader.load(CaseInputs.of("case", r, p, q), options);
  }

  private static LoadedCase load(Volume r, Volume p, Volume q) {
    return load(r, p, q, CaseOptions.DEFAULT);
  }

  private static void assertRefused(CaseInputs in, CaseOptions options, String... parts) {
    String text =
        assertThrows(EvaluationException.class, () -> CaseLoader.load(in, options)).getMessage();
    for (String part : parts) {
      assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
    }
  }

  private static void assertRefused(Volume r, Volume p, Volume q, String... parts) {
    assertRefused(CaseInputs.of("case", r, p, q), CaseOptions.DEFAULT, parts);
  }

  private static void assertWarns(LoadedCase c, String part) {
    assertTrue(c.warnings().stream().anyMatch(w -> w.contains(part)), c.warnings()::toString);
  }

  @Test
  void labelsThatFitMakeACaseWithoutWarnings() {
    LoadedCase c = load(REFERENCE, PREDICTION, null);
    assertEquals("case", c.data().id());
    assertEquals(2, c.data().reference().get(0, 1, 1));
    assertEquals(1, c.data().prediction().get(0, 1, 1));
    assertNull(c.data().probabilities());
    assertEquals(3, c.data().grid().sz());
    assertEquals(List.of(), c.warnings());
    assertEquals(Map.of("prediction", 0.0), c.comparisons());
    assertEquals("RAS", c.geometry().get("orientation"));
    assertEquals(List.of(1.0, 1.0, 3.0), c.geometry().get("spacing"));
    assertEquals("world", c.geometry().get("compared_in"));
  }

  @Test
  void missingImagesAreNamed() {
    assertRefused(null, PREDICTION, null, "reference is missing");
    assertRefused(REFERENCE, null, null, "prediction (labels) or probabilities");
  }

  @Test
  void otherPlaceIsRefusedUnlessIndicesCount() {
    Geometry shifted = TestVolume.geometry(2, 2, 2, 1, 0, 0, 9, 0, 1, 0, 0, 0, 0, 3, 0);
    Volume p = TestVolume.labels("p", shifted, 0, 1);
    assertRefused(REFERENCE, p, null, "Reference \"r\"", "prediction \"p\"", "9 voxels");
    CaseOptions index = CaseOptions.DEFAULT.withGeometry(CaseOptions.GeometryPolicy.INDEX);
    assertWarns(load(REFERENCE, p, null, index), "compared by index");
  }

  @Test
  void otherSizeIsRefusedWhateverThePolicy() {
    Volume p = TestVolume.labels("p", TestVolume.unplaced(2, 2, 3, 1, "mm"), 0, 1);
    assertRefused(REFERENCE, p, null, "2 x 2 x 2", "2 x 2 x 3");
    assertRefused(
        CaseInputs.of("case", REFERENCE, p, null),
        CaseOptions.DEFAULT.withGeometry(CaseOptions.GeometryPolicy.INDEX),
        "same size");
  }

  @Test
  void oneUnplacedImageIsComparedInIndexSpaceAndSaidSo() {
    Volume p = TestVolume.labels("p", TestVolume.unplaced(2, 2, 2, 1, "voxel"), 0, 1);
    LoadedCase c = load(REFERENCE, p, null);
    assertWarns(c, "index space");
    assertEquals("index space", c.geometry().get("compared_in"));
  }

  @Test
  void spacingOfThePredictionServesAnUncalibratedReference() {
    Volume r = TestVolume.labels("r", TestVolume.unplaced(2, 2, 2, 1, "voxel"), 0, 1);
    LoadedCase c = load(r, PREDICTION, null);
    assertEquals(3, c.data().grid().sz());
    assertEquals("mm", c.data().grid().unit());
    assertWarns(
        c,
        "Reference \"r\" has no spacing in mm; that of prediction \"p\" is used: 1 x 1 x 3 mm. All"
            + " lengths");
    LoadedCase none = load(r, r, null);
    assertEquals("voxel", none.data().grid().unit());
    assertWarns(none, "lengths are in voxels");
  }

  @Test
  void imagesWithoutSpacingBesideACalibratedReferenceAreNamed() {
    Geometry bare = TestVolume.unplaced(2, 2, 2, 1, "voxel");
    Volume r = TestVolume.labels("r", TestVolume.unplaced(2, 2, 2, 3, "mm"), 0, 1);
    Volume p = TestVolume.labels("p", bare, 0, 1);
    LoadedCase c = load(r, p, TestVolume.constant("q", bare, 0.5, 0.5));
    assertEquals(3, c.data().grid().sx());
    String used = "has no spacing in mm; that of reference \"r\" is used: 3 x 3 x 3 mm.";
    assertWarns(c, "Prediction \"p\" " + used);
    assertWarns(c, "Probabilities \"q\" " + used);
    assertEquals(List.of(), load(r, r, null).warnings());
    CaseOptions given = CaseOptions.DEFAULT.withSpacing(List.of(0.5));
    assertEquals(List.of(), load(r, p, null, given).warnings());
  }

  @Test
  void givenSpacingReplacesThatOfTheFiles() {
    CaseOptions one = CaseOptions.DEFAULT.withSpacing(List.of(0.5));
    assertEquals(0.5, load(REFERENCE, PREDICTION, null, one).data().grid().sz());
    CaseOptions three = CaseOptions.DEFAULT.withSpacing(List.of(1.0, 2.0, 4.0));
    LoadedCase c = load(REFERENCE, PREDICTION, null, three);
    assertEquals(2, c.data().grid().sy());
    assertEquals(4, c.data().grid().sz());
    for (List<Double> bad :
        List.of(List.of(1.0, 2.0), List.of(1.0, 0.0, 1.0), List.of(Double.NaN))) {
      assertRefused(
          CaseInputs.of("c", REFERENCE, PREDICTION, null),
          CaseOptions.DEFAULT.withSpacing(bad),
          "spacing");
    }
  }

  @Test
  void givenSpacingSettlesADisputeOfUnplacedImages() {
    Volume r = TestVolume.labels("r", TestVolume.unplaced(2, 2, 2, 1, "mm"), 0, 1);
    Volume p = TestVolume.labels("p", TestVolume.unplaced(2, 2, 2, 7, "mm"), 0, 1);
    assertRefused(r, p, null, "differ in spacing");
    assertWarns(
        load(r, p, null, CaseOptions.DEFAULT.withSpacing(List.of(2.0))), "compared by index");
  }

  @Test
  void skewAxesNeedAGivenSpacing() {
    Geometry skew = TestVolume.geometry(2, 2, 2, 1, 0.5, 0, 0, 0, 1, 0, 0, 0, 0, 3, 0);
    Volume r = TestVolume.labels("r", skew, 0, 1);
    assertRefused(r, r, null, "not at right angles");
    assertEquals(
        2, load(r, r, null, CaseOptions.DEFAULT.withSpacing(List.of(2.0))).data().grid().sx());
  }

  @Test
  void probabilitiesOutsideAreRefusedOrClippedAndCounted() {
    Volume q = TestVolume.constant("q", G, 1.059);
    assertRefused(
        REFERENCE,
        null,
        q,
        "8 values lie outside [0,1]",
        "--range clip, in a macro options=[outside=clip]");
    LoadedCase c =
        load(
            REFERENCE,
            null,
            q,
            CaseOptions.DEFAULT.withProbabilities(Range.CLIP, Scale.PROBABILITY));
    assertEquals(8, c.clipped());
    assertEquals(1, c.data().probabilities().get(0).get(0, 0, 0));
    assertWarns(c, "8 values outside [0,1] were set to 0 or 1");
    assertEquals(8L, c.provenance().get("clipped_probabilities"));
  }

  @Test
  void channelsAreClassesAndTheirSumIsChecked() {
    LoadedCase c = load(REFERENCE, null, TestVolume.constant("q", G, 0.5, 0.3, 0.1));
    assertEquals(3, c.data().probabilities().size());
    assertEquals(0.3, c.data().probabilities().get(1).get(1, 1, 1));
    assertWarns(c, "classes 0..2");
    assertWarns(c, "do not sum to 1 (largest deviation 0.1)");
    assertEquals(1, load(REFERENCE, null, TestVolume.constant("q", G, 0.5, 0.5)).warnings().size());
  }

  @Test
  void slicesAreChannelsWhereTheReferenceHasOneSlice() {
    Geometry flat = TestVolume.unplaced(2, 2, 1, 0.5, "mm");
    Geometry deep = TestVolume.unplaced(2, 2, 3, 0.5, "mm");
    Volume r = TestVolume.labels("r", flat, 0, 1, 2, 0);
    double[][] values = {{0.5, 0.5, 0.5, 0.5}, {0.3, 0.3, 0.3, 0.3}, {0.2, 0.2, 0.2, 0.2}};
    Pixels stack = new Pixels(2, 2, PixelType.F64, new Object[][] {values});
    Volume q = TestVolume.of("q", stack, deep, Map.of());
    CaseInputs in =
        new CaseInputs("c", r, null, q, Map.of("features", q, "intensity", r), Map.of());
    LoadedCase c = CaseLoader.load(in, CaseOptions.DEFAULT);
    assertEquals(3, c.data().probabilities().size());
    assertEquals(0.2, c.data().probabilities().get(2).get(1, 1, 0));
    assertEquals(3, c.data().extras().fields("features").orElseThrow().size());
    assertWarns(c, "classes 0..2");
    assertRefused(REFERENCE, null, q, "2 x 2 x 3");
  }

  @Test
  void logitsGoThroughTheSigmoid() {
    CaseOptions logits = CaseOptions.DEFAULT.withProbabilities(Range.ERROR, Scale.LOGIT);
    LoadedCase c = load(REFERENCE, null, TestVolume.constant("q", G, Math.log(4)), logits);
    assertEquals(0.8, c.data().probabilities().get(0).get(0, 0, 0), 1e-15);
  }

  @Test
  void timeSeriesAreRefused() {
    Pixels two =
        new Pixels(
            2,
            2,
            PixelType.U8,
            new Object[][] {{new byte[4], new byte[4]}, {new byte[4], new byte[4]}});
    Volume series =
        new Volume("t", null, "test", two, G, Volume.ChannelAxis.TIME, Map.of(), List.of());
    assertRefused(REFERENCE, series, null, "2 points in time");
  }

  @Test
  void labelsAreMappedForEachImage() {
    CaseOptions options = CaseOptions.DEFAULT.withLabels(Map.of(2, 7), Map.of(1, 2));
    LoadedCase c = load(REFERENCE, PREDICTION, null, options);
    assertEquals(7, c.data().reference().get(0, 1, 0));
    assertEquals(2, c.data().prediction().get(0, 1, 0));
  }

  @Test
  void namesOfTheReferenceCountFirst() {
    Volume r = TestVolume.of("r", REFERENCE.pixels(), G, Map.of(1, "liver"));
    Volume p = TestVolume.of("p", PREDICTION.pixels(), G, Map.of(1, "Leber", 2, "Milz"));
    assertEquals(Map.of(1, "liver", 2, "Milz"), load(r, p, null).data().labelNames());
  }

  @Test
  void furtherInputsAreReadByTheirKeys() {
    CaseInputs in =
        new CaseInputs(
            "c",
            REFERENCE,
            PREDICTION,
            null,
            Map.of(
                "intensity", TestVolume.constant("i", G, 300),
                "features", TestVolume.constant("f", G, 1, -2),
                "instances", TestVolume.labels("n", G, 5, 0)),
            Map.of("cost_matrix", new double[][] {{0, 1}, {1, 0}}));
    Extras extras = CaseLoader.load(in, CaseOptions.DEFAULT).data().extras();
    assertEquals(300, extras.field("intensity").orElseThrow().get(0, 0, 0));
    assertEquals(-2, extras.fields("features").orElseThrow().get(1).get(0, 0, 0));
    assertEquals(5, extras.labels("instances").orElseThrow().get(0, 0, 0));
    assertEquals(1, extras.matrix("cost_matrix").orElseThrow()[0][1]);
  }

  @Test
  void furtherInputsAreCheckedToo() {
    Map<String, Volume> elsewhere =
        Map.of("intensity", TestVolume.labels("i", TestVolume.unplaced(3, 2, 2, 1, "mm"), 1));
    assertRefused(
        new CaseInputs("c", REFERENCE, PREDICTION, null, elsewhere, Map.of()),
        CaseOptions.DEFAULT,
        "input intensity \"i\"");
    for (String key : List.of("uncertainty", "predicted_sdm", "distance_bins")) {
      Map<String, Volume> bad = Map.of(key, TestVolume.constant("b", G, -1.5));
      assertRefused(
          new CaseInputs("c", REFERENCE, PREDICTION, null, bad, Map.of()),
          CaseOptions.DEFAULT,
          key,
          "outside [");
    }
  }

  @Test
  void filesAreOpenedByRoleWithTheirFingerprints() throws Exception {
    NiftiBytes b =
        NiftiBytes.one()
            .dims(2, 2, 1)
            .type(NiftiBytes.UINT8, 8)
            .sform(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0)
            .data(new byte[] {0, 1, 1, 0});
    Path r = b.write(folder.resolve("r.nii"));
    Path p = b.write(folder.resolve("p.nii.gz"));
    Path q =
        b.dims(2, 2, 1, 2)
            .units(2 | 8)
            .type(NiftiBytes.FLOAT32, 32)
            .floats(1, 0, 0.5, 1, 0, 1, 0.5, 0)
            .write(folder.resolve("q.nii.gz"));
    Path costs = Files.writeString(folder.resolve("c.csv"), "0, 2\n2, 0\n");
    CaseInputs in =
        CaseInputs.open(
            new CaseInputs.Files(
                "x", r, p, q, Map.of("cost_matrix", costs.toString(), "intensity", r.toString())),
            OpenOptions.DEFAULT,
            null);
    LoadedCase c = CaseLoader.load(in, CaseOptions.DEFAULT);
    assertEquals(2, c.data().probabilities().size());
    assertEquals(2, c.data().extras().matrix("cost_matrix").orElseThrow()[1][0]);
    Map<?, ?> one = (Map<?, ?>) c.provenance().get("reference");
    assertEquals(64, one.get("sha256").toString().length());
    assertEquals("uint8", one.get("type"));
    assertEquals(4, c.lines().size());
    assertRefused(
        () ->
            CaseInputs.open(
                new CaseInputs.Files("x", r, p, null, Map.of("colour", "a.nii")),
                OpenOptions.DEFAULT,
                null),
        "\"colour\"",
        "cost_matrix, distance_bins");
  }

  private static void assertRefused(
      org.junit.jupiter.api.function.Executable action, String... parts) {
    String text = assertThrows(EvaluationException.class, action).getMessage();
    for (String part : parts) {
      assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
    }
  }

  @Test
  void matricesComeAsTextJsonOrTable() throws Exception {
    double[][] expected = {{0, 0.5}, {1, 0}};
    assertArrayEquals(expected, MatrixReader.read("cost_matrix", "[[0,0.5],[1,0]]"));
    for (String text : List.of("[[0,0.5],[1,0]]", "# costs\n0;0.5\n1;0\n", "0 0.5\n\n1\t0")) {
      Path file = Files.writeString(folder.resolve("m"), text);
      assertArrayEquals(expected, MatrixReader.read("cost_matrix", file.toString()));
    }
    assertArrayEquals(
        new double[][] {{1, 3}, {0, 2}, {1, 2}},
        MatrixReader.read("forbidden_adjacency", "[[1,3],[0,2],[1,2]]"));
  }

  @Test
  void whatIsNoMatrixIsRefused() {
    for (String bad :
        List.of(
            "[[0,1]]",
            "[[0,1],[1]]",
            "[[0,-1],[1,0]]",
            "[1,2]",
            "[[\"a\"]]",
            "[]",
            "[null]",
            "[[0",
            "no/file")) {
      assertThrows(
          EvaluationException.class, () -> MatrixReader.read("cost_matrix", bad), () -> bad);
    }
    for (String bad : List.of("[[1,1]]", "[[1,2,3]]", "[[1,0.5]]")) {
      assertThrows(
          EvaluationException.class,
          () -> MatrixReader.read("forbidden_adjacency", bad),
          () -> bad);
    }
  }
}
