package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.api.SurfaceOptions.DistanceMetric;
import io.github.segqa.api.SurfaceOptions.Surface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.imglib2.parallel.Parallelization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestSurfaceTest {
  /** Rounding of the transform that takes over where searches are too slow. */
  private static final double EXACT = 1e-12;

  private static final List<Grid> GRIDS =
      List.of(
          new Grid(1, 1, 1, 1, 1, 1, 3, "mm"),
          new Grid(63, 4, 3, 1, 1, 1, 3, "mm"),
          new Grid(64, 6, 5, 0.7, 0.9, 3, 3, "mm"),
          new Grid(130, 4, 3, 3, 0.7, 0.9, 3, "mm"),
          new Grid(5, 40, 3, 1, 1, 1, 3, "mm"),
          new Grid(19, 9, 1, 1, 1, 1, 3, "mm"),
          Grid.of(129, 7, 0.7, 0.9, "mm"),
          Grid.of(9, 70, 1, 1, "mm"));

  static List<SurfaceOptions> options() {
    List<SurfaceOptions> all = new ArrayList<>();
    for (DistanceMetric m : DistanceMetric.values()) {
      for (Connectivity c : Connectivity.values()) {
        all.add(new SurfaceOptions(Surface.BOUNDARY, c, c == Connectivity.EDGE, m));
      }
      all.add(new SurfaceOptions(Surface.SURFEL, Connectivity.FACE, false, m));
      all.add(new SurfaceOptions(Surface.REGION, Connectivity.FACE, false, m));
    }
    all.add(
        new SurfaceOptions(Surface.BOUNDARY, Connectivity.FACE, true, DistanceMetric.EUCLIDEAN));
    return all;
  }

  @ParameterizedTest
  @MethodSource("options")
  void distancesAreThoseOfAllPairs(SurfaceOptions o) {
    Random random = new Random(11);
    for (Grid grid : GRIDS) {
      for (int trial = 0; trial < 25; trial++) {
        Mask a = random(grid, trial, random);
        Mask b = random(grid, trial / 5, random);
        compare(a, b, grid, o);
      }
    }
  }

  private static Mask random(Grid grid, int kind, Random random) {
    Box box = RandomMasks.box(grid, random);
    return switch (kind % 5) {
      case 0 -> RandomMasks.blobs(box, 2, random);
      case 1 -> RandomMasks.noise(box, 0.1, random);
      case 2 -> RandomMasks.noise(grid.box(), 1.5 / grid.voxels(), random);
      case 3 -> RandomMasks.noise(box, 1, random);
      default -> new Mask(random.nextBoolean() ? box : Box.EMPTY);
    };
  }

  private static void compare(Mask a, Mask b, Grid grid, SurfaceOptions o) {
    List<BruteSurface.Element> from = BruteSurface.elements(a, grid, o);
    List<BruteSurface.Element> to = BruteSurface.elements(b, grid, o);
    SurfaceDistances found = NearestSurface.distances(a, b, grid, o, Progress.NONE);
    compare(from, BruteSurface.distances(from, to, grid, o), found.toPrediction(), o);
    compare(to, BruteSurface.distances(to, from, grid, o), found.toReference(), o);
    LocatedDistances located = NearestSurface.located(a, b, grid, o, Progress.NONE);
    assertArrayEquals(BruteSurface.distances(from, to, grid, o), located.distance(), EXACT);
    for (int i = 0; i < from.size(); i++) {
      assertEquals(from.get(i).x(), located.x()[i]);
      assertEquals(from.get(i).y(), located.y()[i]);
      assertEquals(from.get(i).z(), located.z()[i]);
    }
  }

  private static void compare(
      List<BruteSurface.Element> elements,
      double[] distances,
      DirectedDistances found,
      SurfaceOptions o) {
    assertEquals(elements.size(), found.size());
    assertEquals(o.surface() == Surface.SURFEL, found.weighted());
    assertArrayEquals(
        Arrays.stream(distances).filter(d -> d > 0).sorted().toArray(), found.positive(), EXACT);
    double total = 0;
    double near = 0;
    for (int i = 0; i < distances.length; i++) {
      total += elements.get(i).size();
      near += distances[i] <= 2 ? elements.get(i).size() : 0;
    }
    assertEquals(total, found.totalWeight(), 1e-10 * total);
    assertEquals(near, found.within(2), 1e-10 * total);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 2.5})
  void farPartsAreFoundBeyondTheNearRows(double sz) {
    Random random = new Random(9);
    Grid grid = new Grid(150, 60, 50, 0.8, 1, sz, 3, "mm");
    for (int trial = 0; trial < 6; trial++) {
      Mask a = RandomMasks.noise(new Box(0, 0, 0, 20, 20, 8), 0.1, random);
      Mask b = RandomMasks.noise(new Box(120, 30, 35, 150, 60, 50), 0.02, random);
      if (trial % 2 == 0) {
        b = MaskCrop.to(b, grid.box());
        b.set(random.nextInt(150), random.nextInt(60), random.nextInt(50));
      }
      compare(a, b, grid, SurfaceOptions.DEFAULT);
    }
  }

  @Test
  void largeRegionsFarApartTakeTheTransform() {
    Grid grid = new Grid(90, 40, 35, 0.7, 0.9, 3, 3, "mm");
    Mask a = new Mask(new Box(0, 0, 0, 40, 40, 20));
    RandomMasks.fill(a, a.box());
    Mask b = RandomMasks.noise(new Box(70, 5, 25, 90, 40, 35), 0.05, new Random(1));
    SurfaceOptions region =
        new SurfaceOptions(Surface.REGION, Connectivity.FACE, false, DistanceMetric.EUCLIDEAN);
    compare(a, b, grid, region);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void doesNotDependOnTheNumberOfThreads(int threads) {
    Random random = new Random(2);
    Grid grid = new Grid(90, 50, 40, 0.7, 0.9, 3, 3, "mm");
    Mask a = RandomMasks.blobs(grid.box(), 3, random);
    Mask b = RandomMasks.blobs(grid.box(), 3, random);
    SurfaceOptions o =
        new SurfaceOptions(Surface.SURFEL, Connectivity.FACE, false, DistanceMetric.EUCLIDEAN);
    String serial =
        Parallelization.runSingleThreaded(
            () -> NearestSurface.distances(a, b, grid, o, Progress.NONE).toString());
    SurfaceDistances parallel =
        Parallelization.runWithNumThreads(
            threads, () -> NearestSurface.distances(a, b, grid, o, Progress.NONE));
    assertEquals(serial, parallel.toString());
    assertTrue(parallel.toPrediction().max() > 0);
  }

  @Test
  void emptyBoxesHaveNoElements() {
    Grid grid = Grid.of(4, 4, 1, 1, "mm");
    Mask empty = new Mask(Box.EMPTY);
    for (SurfaceOptions o : options()) {
      SurfaceDistances d = NearestSurface.distances(empty, empty, grid, o, Progress.NONE);
      assertTrue(d.referenceEmpty() && d.predictionEmpty());
    }
  }
}
