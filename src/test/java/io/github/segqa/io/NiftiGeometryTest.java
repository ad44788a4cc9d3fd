package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiftiGeometryTest {
  @TempDir Path folder;

  private static NiftiBytes cube() {
    return cube(NiftiBytes.one());
  }

  private static NiftiBytes cube(NiftiBytes b) {
    return b.dims(10, 10, 10).type(NiftiBytes.UINT8, 8).data(new byte[1000]);
  }

  private Volume open(NiftiBytes file, OpenOptions.Prefer prefer) {
    OpenOptions options = new OpenOptions(prefer, OpenOptions.FourthAxis.AUTO);
    return Volumes.open(file.write(folder.resolve("g.nii")), options, null);
  }

  private Geometry geometry(NiftiBytes file) {
    return open(file, OpenOptions.Prefer.SFORM).geometry();
  }

  private List<String> warnings(NiftiBytes file) {
    return open(file, OpenOptions.Prefer.SFORM).warnings();
  }

  private static void assertPlace(Geometry g, int i, int j, int k, double... expected) {
    double[] p = g.affine().apply(i, j, k);
    for (int r = 0; r < 3; r++) {
      assertEquals(expected[r], p[r], 1e-5);
    }
  }

  @Test
  void sformGivesPlacesSpacingAndOrientation() {
    for (NiftiBytes b : new NiftiBytes[] {NiftiBytes.one(), NiftiBytes.two(ByteOrder.BIG_ENDIAN)}) {
      Geometry g =
          geometry(cube(b).pixdim(1, 2, 3, 4).sform(-2, 0, 0, 10, 0, 0, 4, 20, 0, 3, 0, 30));
      assertPlace(g, 1, 2, 3, 8, 32, 36);
      assertEquals("LSA", g.orientation());
      assertEquals(3, g.grid().sy());
      assertEquals("sform", g.source());
      assertTrue(g.orientationKnown());
    }
  }

  @Test
  void qformAloneIsARotationWithSignedThirdAxis() {
    double h = Math.sqrt(0.5); // 90 degrees around z: x goes to y
    Geometry g = geometry(cube().pixdim(-1, 2, 3, 4).qform(0, 0, h, 5, 6, 7));
    assertEquals("qform", g.source());
    assertPlace(g, 1, 0, 0, 5, 8, 7);
    assertPlace(g, 0, 1, 0, 2, 6, 7);
    assertPlace(g, 0, 0, 1, 5, 6, 3);
    assertEquals("ALI", g.orientation());
  }

  @Test
  void halfTurnsNeedNoRealPart() {
    Geometry g = geometry(cube().qform(0, 1.0000001, 0, 0, 0, 0));
    assertEquals("LAI", g.orientation());
    assertPlace(g, 1, 1, 1, -1, 1, -1);
  }

  @Test
  void withoutFormsOnlyTheSpacingIsKnown() {
    Geometry g = geometry(cube().pixdim(1, -0.5, 2, 3).units(2));
    assertEquals("pixdim", g.source());
    assertFalse(g.orientationKnown());
    assertEquals("unknown", g.orientation());
    assertEquals(0.5, g.grid().sx());
    assertTrue(g.unitKnown());
  }

  @Test
  void missingVoxelSizeIsOneAndSaidSo() {
    NiftiBytes b = cube().pixdim(1, 0, Double.NaN, 2).units(2);
    Geometry g = geometry(b);
    assertEquals(1, g.grid().sx());
    assertEquals(1, g.grid().sy());
    assertFalse(g.unitKnown());
    assertTrue(warnings(b).get(0).contains("no voxel size"));
  }

  @Test
  void unitsAreConvertedToMillimetres() {
    NiftiBytes b =
        cube().pixdim(1, 500, 500, 2000).sform(500, 0, 0, 1000, 0, 500, 0, 0, 0, 0, 2000, 0);
    Geometry micron = geometry(b.units(3));
    assertEquals(0.5, micron.grid().sx(), 1e-12);
    assertPlace(micron, 0, 0, 1, 1, 0, 2);
    assertTrue(micron.unitKnown());
    assertEquals(500_000, geometry(b.units(1)).grid().sx());
    assertFalse(geometry(b.units(0)).unitKnown());
    assertEquals("mm", geometry(b.units(0)).grid().unit());
  }

  @Test
  void formsThatAgreeAreNoNews() {
    assertEquals(
        List.of(),
        warnings(cube().qform(0, 0, 0, 0, 0, 0).sform(1, 0, 0, 0.001, 0, 1, 0, 0, 0, 0, 1, 0)));
  }

  @Test
  void formsThatDifferAreAWarningAndTheChoiceCounts() {
    NiftiBytes b = cube().qform(0, 0, 0, 0, 0, 0).sform(1, 0, 0, 5, 0, 1, 0, 0, 0, 0, 1, 0);
    Volume s = open(b, OpenOptions.Prefer.SFORM);
    assertTrue(s.warnings().get(0).contains("differ by up to 5 voxels; the sform is used"));
    assertEquals(5, s.geometry().affine().at(0, 3));
    Volume q = open(b, OpenOptions.Prefer.QFORM);
    assertTrue(q.warnings().get(0).contains("the qform is used"));
    assertEquals(0, q.geometry().affine().at(0, 3));
  }

  @Test
  void uselessSformFallsBackToQform() {
    NiftiBytes b = cube().qform(0, 0, 0, 0, 0, 0).sform(0, 0, 0, 5, 0, 1, 0, 0, 0, 0, 1, 0);
    assertEquals("qform", geometry(b).source());
    assertTrue(warnings(b).get(0).contains("sform is no usable geometry"));
    NiftiBytes nan = cube().sform(1, 0, 0, Double.NaN, 0, 1, 0, 0, 0, 0, 1, 0);
    assertEquals("pixdim", geometry(nan).source());
  }

  @Test
  void voxelSizeAgainstSformIsAWarning() {
    List<String> w = warnings(cube().pixdim(1, 1, 1, 3).sform(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0));
    assertEquals(1, w.size());
    assertTrue(w.get(0).contains("3 mm along axis z"), w.get(0));
  }

  @Test
  void flatImageWithoutThirdAxisKeepsItsPlace() {
    Geometry g =
        geometry(
            NiftiBytes.one()
                .dims(10, 10)
                .type(NiftiBytes.UINT8, 8)
                .data(new byte[100])
                .sform(-1, 0, 0, 3, 0, -1, 0, 4, 0, 0, 0, 5));
    assertEquals("LPS", g.orientation());
    assertPlace(g, 1, 1, 0, 2, 3, 5);
    assertEquals(2, g.grid().dims());
  }

  @Test
  void spacingIsTheDecimalThatWasMeantNotItsRounding() {
    double c = 0.3 * Math.cos(0.4);
    double s = 0.3 * Math.sin(0.4);
    Geometry g =
        geometry(cube().pixdim(1, 0.3, 0.3, 0.7).sform(c, -s, 0, 0, s, c, 0, 0, 0, 0, 0.7, 0));
    assertEquals(0.3, g.grid().sx());
    assertEquals(0.3, g.grid().sy());
    assertEquals(0.7, g.grid().sz());
    assertEquals(0.3, geometry(cube().pixdim(1, 0.3, 0.3, 0.3)).grid().sx());
  }

  @Test
  void obliqueAxesAreNamedByTheirLargestPart() {
    double c = Math.cos(0.5);
    double s = Math.sin(0.5);
    assertEquals("RPI", geometry(cube().sform(c, s, 0, 0, s, -c, 0, 0, 0, 0, -1, 0)).orientation());
  }

  @Test
  void descriptionTellsAllThatMatters() {
    String text = geometry(cube().sform(0.5, 0, 0, -1.25, 0, 1, 0, 0, 0, 0, 3, 7)).describe();
    assertEquals(
        "10 x 10 x 10 voxels of 0.5 x 1 x 3 mm (unit assumed), origin (-1.25, 0, 7), orientation"
            + " RAS, from sform",
        text);
  }
}
