package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.RandomLabels.Pixels;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskPackerTest {
  private static final int[] LABELS = {0, 1, 127, 128, 129, 255};

  @ParameterizedTest
  @EnumSource(Pixels.class)
  void bitsAreTheVoxelsOfTheLabel(Pixels type) {
    Random random = new Random(1);
    LabelVolume v = RandomLabels.runs(150, 6, 4, LABELS, type, random);
    for (int trial = 0; trial < 40; trial++) {
      Box box = randomBox(v, random);
      for (int label : LABELS) {
        Mask mask = MaskPacker.pack(v, label, box, Progress.NONE);
        Mask any = MaskPacker.packForeground(v, box, Progress.NONE);
        long voxels = 0;
        long nonZero = 0;
        for (int z = box.z0(); z < box.z1(); z++) {
          for (int y = box.y0(); y < box.y1(); y++) {
            for (int x = box.x0(); x < box.x1(); x++) {
              assertEquals(v.get(x, y, z) == label, mask.get(x, y, z));
              assertEquals(v.get(x, y, z) != 0, any.get(x, y, z));
              voxels += v.get(x, y, z) == label ? 1 : 0;
              nonZero += v.get(x, y, z) != 0 ? 1 : 0;
            }
          }
        }
        assertEquals(voxels, mask.count(), "bits behind the rows must be 0");
        assertEquals(nonZero, any.count(), "bits behind the rows must be 0");
      }
    }
  }

  private static Box randomBox(LabelVolume v, Random random) {
    int x = random.nextInt(v.nx());
    int y = random.nextInt(v.ny());
    int z = random.nextInt(v.nz());
    return new Box(
        x,
        y,
        z,
        x + 1 + random.nextInt(v.nx() - x),
        y + 1 + random.nextInt(v.ny() - y),
        z + 1 + random.nextInt(v.nz() - z));
  }

  @Test
  void labelAbove255IsNowhereInBytes() {
    LabelVolume v = LabelVolume.of(16, 1, new byte[][] {new byte[16]});
    assertTrue(MaskPacker.pack(v, 256, new Box(0, 0, 0, 16, 1, 1), Progress.NONE).isEmpty());
  }

  @Test
  void emptyBoxGivesAnEmptyMask() {
    LabelVolume v = LabelVolume.of(16, 1, new byte[][] {new byte[16]});
    assertTrue(MaskPacker.pack(v, 0, Box.EMPTY, Progress.NONE).isEmpty());
  }
}
