package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.result.Position;
import org.junit.jupiter.api.Test;

class GeometryTest {
  /** Image x runs to the left, image y to the head, image z to the front. */
  private static final Geometry PLACED =
      TestVolume.geometry(5, 3, 4, -2, 0, 0, 100, 0, 0, 4, 20, 0, 3, 0, -7);

  @Test
  void centresOfSlicesAreInTheWorld() {
    assertEquals(new Position(96, 32, -4, "mm"), PLACED.centre(2, 3));
    assertEquals(new Position(96, 26, -1, "mm"), PLACED.centre(1, 2));
    assertEquals(new Position(100, 26, -4, "mm"), PLACED.centre(0, 0));
  }

  @Test
  void withoutCalibrationTheyAreNotInMillimetres() {
    Geometry voxels = TestVolume.unplaced(5, 3, 4, 1, "voxel");
    assertEquals(new Position(2, 1, 3, "voxel"), voxels.centre(2, 3));
    Geometry pixels = TestVolume.unplaced(5, 3, 4, 2.5, "pixel");
    assertEquals(new Position(5, 2.5, 7.5, "pixel"), pixels.centre(2, 3));
  }
}
