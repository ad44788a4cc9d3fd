package io.github.segqa.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The smallest box of a mask, against a search over all voxels. */
class MaskTest {
  @Test
  void boundsOfNothingAreEmpty() {
    assertEquals(Box.EMPTY, new Mask(Box.EMPTY).bounds());
    assertEquals(Box.EMPTY, new Mask(new Box(2, 3, 4, 90, 5, 6)).bounds());
  }

  @Test
  void boundsAreThoseOfAllVoxels() {
    Random random = new Random(5);
    for (int trial = 0; trial < 200; trial++) {
      Box box = new Box(3, 1, 2, 4 + random.nextInt(200), 9, 7);
      Mask mask = new Mask(box);
      Box expected = Box.EMPTY;
      for (int i = 0; i <= trial % 4; i++) {
        int x = box.x0() + random.nextInt(box.nx());
        int y = box.y0() + random.nextInt(box.ny());
        int z = box.z0() + random.nextInt(box.nz());
        mask.set(x, y, z);
        expected = expected.union(new Box(x, y, z, x + 1, y + 1, z + 1));
      }
      assertEquals(expected, mask.bounds(), "trial " + trial);
    }
  }
}
