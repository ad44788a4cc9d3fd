package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.segqa.api.Box;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;
import java.util.Random;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;

class SimilarityTest {
  private static final Grid GRID = new Grid(13, 9, 41, 1, 1, 1, 3, "voxel");

  @Test
  void sumsAreThoseOfTheDefinition() {
    Random random = new Random(4);
    for (boolean zeroBorder : new boolean[] {false, true}) {
      Field u = noise(GRID, random);
      Field v = noise(GRID, random);
      Window w = Window.gaussian(new int[] {5, 3, 7}, 1.3);
      Box positions = zeroBorder ? GRID.box() : w.inside(GRID);
      double[] sums = new double[2];
      RandomVolumes.each(
          positions,
          (x, y, z) -> {
            double mu = mean(w, u, null, x, y, z);
            double mv = mean(w, v, null, x, y, z);
            double uu = mean(w, u, u, x, y, z) - mu * mu;
            double vv = mean(w, v, v, x, y, z) - mv * mv;
            double uv = mean(w, u, v, x, y, z) - mu * mv;
            double contrast = (2 * uv + 0.02) / (uu + vv + 0.02);
            sums[0] += contrast * (2 * mu * mv + 0.01) / (mu * mu + mv * mv + 0.01);
            sums[1] += contrast;
          });
      Similarity.Sums found = similarity(u, v, w, positions).sums();
      assertEquals(sums[0], found.full(), 1e-10);
      assertEquals(sums[1], found.contrast(), 1e-10);
      assertEquals(positions.voxels(), found.positions());
    }
  }

  @Test
  void doesNotDependOnTheNumberOfThreads() {
    Random random = new Random(5);
    Window w = Window.gaussian(new int[] {5, 3, 7}, 1.3);
    Similarity s = similarity(noise(GRID, random), noise(GRID, random), w, w.inside(GRID));
    Field one = Parallelization.runWithNumThreads(1, () -> slope(s));
    Field many = Parallelization.runWithNumThreads(4, () -> slope(s));
    RandomVolumes.each(
        GRID.box(), (x, y, z) -> assertEquals(one.get(x, y, z), many.get(x, y, z), 0));
    assertEquals(
        Parallelization.runWithNumThreads(1, s::sums),
        Parallelization.runWithNumThreads(4, s::sums));
  }

  @Test
  void halvingAndItsAdjointAreTransposed() {
    Random random = new Random(6);
    for (Grid grid : RandomVolumes.grids()) {
      Halving halving = new Halving(grid, Progress.NONE);
      Field x = noise(grid, random);
      Field y = noise(halving.coarse(), random);
      Field back = Field.zeros(grid, Precision.DOUBLE);
      halving.addAdjoint(y, back);
      Field half = halving.of(PlaneSource.of(x));
      assertEquals(dot(half, y, halving.coarse()), dot(x, back, grid), 1e-10, grid::toString);
    }
  }

  @Test
  void halvingTakesMeansAndRepeatsTheLastSampleOfAnOddAxis() {
    Grid grid = Grid.of(3, 1, 1, 1, "voxel");
    Field half =
        new Halving(grid, Progress.NONE)
            .of(PlaneSource.of(Field.of(3, 1, new double[][] {{1, 2, 5}})));
    assertEquals(1.5, half.get(0, 0, 0));
    assertEquals(5, half.get(1, 0, 0));
  }

  private static Similarity similarity(Field u, Field v, Window w, Box positions) {
    return new Similarity(
        GRID, PlaneSource.of(u), PlaneSource.of(v), null, w, positions, 0.01, 0.02, Progress.NONE);
  }

  private static Field slope(Similarity s) {
    Field slope = Field.zeros(GRID, Precision.DOUBLE);
    s.addSlope(false, 1, slope);
    return slope;
  }

  /** Weighted mean of u, or of u v, in the window; 0 outside the image. */
  private static double mean(Window w, Field u, Field v, int x, int y, int z) {
    double sum = 0;
    for (int k = 0; k < w.z().length; k++) {
      for (int j = 0; j < w.y().length; j++) {
        for (int i = 0; i < w.x().length; i++) {
          int a = x + i - w.x().length / 2;
          int b = y + j - w.y().length / 2;
          int c = z + k - w.z().length / 2;
          if (GRID.box().contains(a, b, c)) {
            double value = u.get(a, b, c) * (v == null ? 1 : v.get(a, b, c));
            sum += w.x()[i] * w.y()[j] * w.z()[k] * value;
          }
        }
      }
    }
    return sum;
  }

  private static double dot(Field a, Field b, Grid grid) {
    double[] sum = new double[1];
    RandomVolumes.each(grid.box(), (x, y, z) -> sum[0] += a.get(x, y, z) * b.get(x, y, z));
    return sum[0];
  }

  private static Field noise(Grid grid, Random random) {
    Field u = Field.zeros(grid, Precision.DOUBLE);
    RandomVolumes.each(
        grid.box(), (x, y, z) -> u.doubles()[z][y * grid.nx() + x] = random.nextDouble());
    return u;
  }
}
