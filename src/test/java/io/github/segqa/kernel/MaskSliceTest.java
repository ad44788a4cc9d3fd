package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Box;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaskSliceTest {
  private static final Grid GRID = new Grid(150, 11, 9, 0.5, 2, 3, 3, "mm");

  @Test
  void holdsTheVoxelsOfTheSlice() {
    Mask mask = RandomMasks.noise(new Box(3, 2, 1, 140, 10, 8), 0.4, new Random(5));
    for (int x = 3; x < 140; x++) {
      Mask slice = MaskSlice.of(mask, 0, x);
      for (int y = 0; y < 11; y++) {
        for (int z = 0; z < 9; z++) {
          assertEquals(mask.get(x, y, z), slice.get(y, z, 0));
        }
      }
    }
    for (int y = 2; y < 10; y++) {
      Mask slice = MaskSlice.of(mask, 1, y);
      for (int x = 0; x < 150; x++) {
        for (int z = 0; z < 9; z++) {
          assertEquals(mask.get(x, y, z), slice.get(x, z, 0));
        }
      }
    }
    for (int z = 1; z < 8; z++) {
      Mask slice = MaskSlice.of(mask, 2, z);
      for (int x = 0; x < 150; x++) {
        for (int y = 0; y < 11; y++) {
          assertEquals(mask.get(x, y, z), slice.get(x, y, 0));
        }
      }
    }
  }

  @Test
  void gridKeepsTheOtherAxesInOrder() {
    assertEquals(Grid.of(11, 9, 2, 3, "mm"), MaskSlice.grid(GRID, 0));
    assertEquals(Grid.of(150, 9, 0.5, 3, "mm"), MaskSlice.grid(GRID, 1));
    assertEquals(Grid.of(150, 11, 0.5, 2, "mm"), MaskSlice.grid(GRID, 2));
  }
}
