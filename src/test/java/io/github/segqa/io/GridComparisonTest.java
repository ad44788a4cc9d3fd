package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.io.GridComparison.Verdict;
import org.junit.jupiter.api.Test;

class GridComparisonTest {
  private static final Geometry RAS =
      TestVolume.geometry(10, 20, 30, 1, 0, 0, 5, 0, 2, 0, 6, 0, 0, 3, 7);

  private static GridComparison compare(Geometry b) {
    return GridComparison.of(RAS, "Reference \"r\"", b, "prediction \"p\"");
  }

  private static void assertMismatch(Geometry b, String... parts) {
    GridComparison c = compare(b);
    assertEquals(Verdict.MISMATCH, c.verdict());
    for (String part : parts) {
      assertTrue(c.message().contains(part), () -> "\"" + part + "\" is not in: " + c.message());
    }
    assertTrue(c.message().contains(RAS.describe()) && c.message().contains(b.describe()));
  }

  private static Geometry shifted(double dx) {
    return TestVolume.geometry(10, 20, 30, 1, 0, 0, 5 + dx, 0, 2, 0, 6, 0, 0, 3, 7);
  }

  @Test
  void deviationIsMeasuredInSmallestVoxels() {
    assertEquals(Verdict.SAME, compare(RAS).verdict());
    assertEquals(Verdict.SAME, compare(shifted(0.009)).verdict());
    GridComparison near = compare(shifted(0.3));
    assertEquals(Verdict.NEAR, near.verdict());
    assertEquals(0.3, near.deviation(), 1e-12);
    assertTrue(near.message().contains("0.3 voxels"), near.message());
    assertMismatch(shifted(0.6), "differ in place", "0.6 voxels", "geometry=index");
  }

  @Test
  void smallRotationCountsByItsCorners() {
    double c = Math.cos(0.01);
    double s = Math.sin(0.01);
    Geometry turned = TestVolume.geometry(10, 20, 30, c, -2 * s, 0, 5, s, 2 * c, 0, 6, 0, 0, 3, 7);
    GridComparison near = compare(turned);
    assertEquals(Verdict.NEAR, near.verdict());
    assertEquals(2 * Math.sin(0.005) * Math.hypot(9, 38), near.deviation(), 1e-9);
  }

  @Test
  void shiftOnTheSameLatticeIsRecognised() {
    assertMismatch(shifted(-3), "one lattice, shifted by (-3, 0, 0)");
  }

  @Test
  void flippedAxesAreRecognisedAndNamed() {
    assertMismatch(
        TestVolume.geometry(10, 20, 30, -1, 0, 0, 14, 0, 2, 0, 6, 0, 0, 3, 7),
        "orientation RAS against LAS",
        "exchanged or flipped");
  }

  @Test
  void exchangedAxesOfAnotherSizeAreRecognised() {
    Geometry b = TestVolume.geometry(30, 10, 20, 0, 1, 0, 5, 0, 0, 2, 6, 3, 0, 0, 7);
    assertMismatch(b, "10 x 20 x 30", "30 x 10 x 20", "exchanged or flipped");
    GridRelation r = GridRelation.of(RAS.affine(), b.affine(), b.grid());
    assertEquals(2, r.axis()[0]);
    assertEquals(0, r.axis()[1]);
    assertEquals(1, r.axis()[2]);
  }

  @Test
  void otherLatticeTellsTheAngle() {
    double c = Math.cos(Math.toRadians(20));
    double s = Math.sin(Math.toRadians(20));
    assertMismatch(
        TestVolume.geometry(10, 20, 30, c, -2 * s, 0, 5, s, 2 * c, 0, 6, 0, 0, 3, 7),
        "different lattices",
        "20 degrees");
    assertMismatch(
        TestVolume.geometry(10, 20, 30, 2, 0, 0, 5, 0, 2, 0, 6, 0, 0, 3, 7), "different lattices");
  }

  @Test
  void cutImageIsFoundOnTheLattice() {
    Geometry cut = TestVolume.geometry(4, 5, 6, 1, 0, 0, 7, 0, 2, 0, 10, 0, 0, 3, 7);
    assertMismatch(cut, "4 x 5 x 6", "shifted by (2, 2, 0)");
    GridRelation r = GridRelation.of(RAS.affine(), cut.affine(), cut.grid());
    assertTrue(r.sameLattice());
    assertEquals(0, r.degrees(), 1e-6);
  }

  @Test
  void withoutOrientationOnlySizeAndSpacingCount() {
    Geometry a = TestVolume.unplaced(10, 10, 10, 1, "mm");
    Geometry other = TestVolume.unplaced(10, 10, 10, 1.0001, "mm");
    Geometry wrong = TestVolume.unplaced(10, 10, 10, 1.5, "mm");
    assertEquals(Verdict.SAME, GridComparison.of(a, "A", other, "b").verdict());
    GridComparison c = GridComparison.of(a, "A", wrong, "b");
    assertEquals(Verdict.MISMATCH, c.verdict());
    assertTrue(c.message().contains("differ in spacing"), c.message());
    assertMismatch(TestVolume.unplaced(10, 20, 31, 1, "mm"), "Was it cut");
  }

  @Test
  void withoutCalibrationOnlyTheSizeCounts() {
    Geometry voxel = TestVolume.unplaced(10, 20, 30, 1, "voxel");
    assertEquals(Verdict.SAME, compare(voxel).verdict());
    assertFalse(voxel.calibrated());
  }
}
