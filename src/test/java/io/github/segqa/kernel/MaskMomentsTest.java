package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MaskMomentsTest {
  @Test
  void equalsSumsOverVoxels() {
    Random random = new Random(11);
    for (int trial = 0; trial < 20; trial++) {
      Mask mask = new Mask(new Box(7, 3, 2, 7 + 1 + random.nextInt(140), 9, 6));
      List<double[]> voxels = fill(mask, random, 0.1 + 0.8 * random.nextDouble());
      MaskMoments m = MaskMoments.of(mask, Progress.NONE);
      assertEquals(voxels.size(), m.count());
      for (int a = 0; a < 3; a++) {
        assertEquals(mean(voxels, a), m.mean(a), 1e-11);
        for (int b = 0; b < 3; b++) {
          assertEquals(covariance(voxels, a, b), m.covariance(a, b), 1e-9);
        }
      }
    }
  }

  @Test
  void flatObjectsHaveNoVariance() {
    Mask plane = new Mask(new Box(0, 0, 0, 70, 5, 900));
    for (int x = 0; x < 70; x++) {
      plane.set(x, x % 5, 899);
    }
    MaskMoments m = MaskMoments.of(plane, Progress.NONE);
    assertEquals(899, m.mean(2));
    assertEquals(0, m.covariance(2, 2));
    assertEquals(0, m.covariance(0, 2));
  }

  @Test
  void emptyObjectsHaveNoPosition() {
    MaskMoments m = MaskMoments.of(new Mask(Box.EMPTY), Progress.NONE);
    assertEquals(0, m.count());
    assertTrue(Double.isNaN(m.mean(0)) && Double.isNaN(m.covariance(0, 0)));
  }

  private static List<double[]> fill(Mask mask, Random random, double density) {
    List<double[]> voxels = new ArrayList<>();
    Box b = mask.box();
    for (int z = b.z0(); z < b.z1(); z++) {
      for (int y = b.y0(); y < b.y1(); y++) {
        for (int x = b.x0(); x < b.x1(); x++) {
          if (random.nextDouble() < density) {
            mask.set(x, y, z);
            voxels.add(new double[] {x, y, z});
          }
        }
      }
    }
    return voxels;
  }

  private static double mean(List<double[]> voxels, int a) {
    return voxels.stream().mapToDouble(v -> v[a]).average().orElse(Double.NaN);
  }

  private static double covariance(List<double[]> voxels, int a, int b) {
    double u = mean(voxels, a);
    double v = mean(voxels, b);
    return voxels.stream().mapToDouble(p -> (p[a] - u) * (p[b] - v)).average().orElse(Double.NaN);
  }
}
