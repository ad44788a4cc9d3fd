package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Field;
import io.github.segqa.api.Progress;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeRankTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 1, 37.5, 50, 99, 99.9, 100})
  void isTheValueOfThatRankOfTheSortedMagnitudes(double percent) {
    Random random = new Random(8);
    for (int n = 0; n < 40; n++) {
      int nx = 1 + random.nextInt(30);
      int ny = 1 + random.nextInt(20);
      float[][] planes = new float[1 + random.nextInt(5)][nx * ny];
      float[] all = new float[planes.length * nx * ny];
      for (int i = 0; i < all.length; i++) {
        float v = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(9) - 5));
        float stored = random.nextInt(5) == 0 ? 0 : random.nextInt(5) == 0 ? -3 : v;
        planes[i / (nx * ny)][i % (nx * ny)] = stored;
        all[i] = Math.abs(stored);
      }
      Arrays.sort(all);
      int rank = Math.max(1, (int) Math.ceil(percent / 100 * all.length));
      float expected = all[rank - 1];
      Field field = Field.of(nx, ny, planes);
      assertEquals(expected, MagnitudeRank.percentile(field, percent, Progress.NONE));
      assertEquals(
          expected,
          Parallel.withThreads(5, () -> MagnitudeRank.percentile(field, percent, Progress.NONE)));
    }
  }
}
