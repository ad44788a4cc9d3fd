package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class GeometryTest {
  /** Image x runs to the left, image y to the head, image z to the front. */
  private static final Geometry PLACED =
      TestVolume.geometry(5, 3, 4, -2, 0, 0, 100, 0, 0, 4, 20, 0, 3, 0, -7);

  @Test
  void centresOfSlicesAreInTheWorld() {
    assertArrayEquals(new double[] {96, 32, -4}, PLACED.centre(2, 3), 1e-12);
    assertArrayEquals(new double[] {96, 26, -1}, PLACED.centre(1, 2), 1e-12);
    assertArrayEquals(new double[] {100, 26, -4}, PLACED.centre(0, 0), 1e-12);
  }
}
