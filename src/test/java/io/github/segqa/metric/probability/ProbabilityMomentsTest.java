package io.github.segqa.metric.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Undefined;
import java.util.Arrays;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityMomentsTest {
  private static final Grid GRID = new Grid(131, 47, 5, 1, 1, 2, 3, "mm");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void sumsAreThoseOfTheVoxelsThatAreNotIgnored(boolean single) {
    ProbabilityImage image = ProbabilityImage.random(GRID, 1000, 3);
    for (int i = 0; i < image.y().length; i += 7) {
      image.y()[i] = ProbabilityImage.IGNORED;
    }
    double[] s = new double[8];
    for (int i = 0; i < image.p().length; i++) {
      if (image.y()[i] != ProbabilityImage.IGNORED) {
        double p = image.p()[i];
        double y = image.y()[i];
        s[0] += y;
        s[1] += 1 - y;
        s[2] += Math.min(p, y);
        s[3] += Math.max(p - y, 0);
        s[4] += Math.max(y - p, 0);
        s[5] += Math.min(1 - p, 1 - y);
        s[6] += p * p;
        s[7] += (p - y) * (p - y);
      }
    }
    ProbabilityMoments m = ProbabilityMoments.of(image.view(single));
    double[] found = {
      m.positives(), m.negatives(), m.tp(), m.fp(), m.fn(), m.tn(), m.squares(), m.errors()
    };
    for (int k = 0; k < s.length; k++) {
      assertEquals(s[k], found[k], 1e-9 * s[k], "sum " + k);
    }
  }

  @Test
  void sumsDoNotDependOnTheNumberOfThreads() {
    ProbabilityImage image = ProbabilityImage.random(GRID, 1000, 4);
    ProbabilityMoments one =
        Parallelization.runSingleThreaded(() -> ProbabilityMoments.of(image.view(true)));
    ProbabilityMoments four =
        Parallelization.runWithNumThreads(4, () -> ProbabilityMoments.of(image.view(true)));
    assertEquals(one, four);
  }

  @Test
  void valuesOutsideZeroToOneAreRefusedWithTheirNumber() {
    ProbabilityImage image = ProbabilityImage.random(GRID, 1000, 5);
    image.p()[17] = 1.5;
    image.p()[18] = -0.25;
    Undefined e = assertThrows(Undefined.class, () -> ProbabilityMoments.of(image.view(true)));
    assertTrue(e.getMessage().startsWith("2 of " + GRID.voxels()), e.getMessage());
  }

  @Test
  void anImageThatIsAllIgnoredHasNoValue() {
    ProbabilityImage image = ProbabilityImage.random(GRID, 1000, 6);
    Arrays.fill(image.y(), ProbabilityImage.IGNORED);
    Undefined e = assertThrows(Undefined.class, () -> ProbabilityMoments.of(image.view(true)));
    assertEquals("all voxels are ignored", e.getMessage());
  }
}
