package io.github.segqa.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.api.SurfaceOptions.DistanceMetric;
import io.github.segqa.api.SurfaceOptions.Surface;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NearestSearchTest {
  private static final List<Grid> GRIDS =
      List.of(
          new Grid(150, 40, 37, 1, 1, 1, 3, "mm"),
          new Grid(70, 33, 20, 0.7, 0.9, 3, 3, "mm"),
          Grid.of(64, 300, 0.3, 0.5, "mm"),
          new Grid(5, 5, 70, 0.7, 0.9, 0.2, 3, "mm"));

  @ParameterizedTest
  @EnumSource(DistanceMetric.class)
  void distanceIsTheLeastOfAllToTheLastBit(DistanceMetric metric) {
    Random random = new Random(21);
    for (Grid grid : GRIDS) {
      for (double sites : new double[] {1, 5, 60, 600}) {
        Mask mask = RandomMasks.noise(grid.box(), sites / grid.voxels(), random);
        SurfaceOptions o = new SurfaceOptions(Surface.REGION, Connectivity.FACE, false, metric);
        List<BruteSurface.Element> to = BruteSurface.elements(mask, grid, o);
        NearestSearch search = search(mask, grid, metric);
        for (int trial = 0; trial < 300; trial++) {
          int x = random.nextInt(grid.nx());
          int y = random.nextInt(grid.ny());
          int z = random.nextInt(grid.nz());
          BruteSurface.Element from = new BruteSurface.Element(x, y, z, 1);
          double expected = BruteSurface.distances(List.of(from), to, grid, o)[0];
          assertEquals(expected, search.distance(x, y, z), from + " of " + grid);
        }
      }
    }
  }

  private static NearestSearch search(Mask mask, Grid grid, DistanceMetric metric) {
    StepCosts steps = new StepCosts(grid.box(), grid, metric);
    return new NearestSearch(new RowPyramid(mask), steps, new RowSpiral(grid.box(), steps));
  }

  @Test
  void farQueriesLookAtFewRows() {
    Grid grid = new Grid(200, 200, 200, 1, 1, 1, 3, "mm");
    Mask mask = new Mask(grid.box());
    RandomMasks.fill(mask, new Box(150, 150, 150, 200, 200, 200));
    NearestSearch search = search(mask, grid, DistanceMetric.EUCLIDEAN);
    for (int x = 0; x < 50; x++) {
      search.distance(x, 20, 30);
    }
    assertTrue(search.rowsSeen() < 50 * 300, "rows seen: " + search.rowsSeen());
  }

  @Test
  void columnTransformAgreesWithSearches() {
    Random random = new Random(4);
    for (Grid grid : GRIDS) {
      for (double sites : new double[] {1, 60}) {
        Mask to = new Mask(grid.box());
        for (int i = 0; i < sites; i++) {
          to.set(random.nextInt(grid.nx()), random.nextInt(grid.ny()), random.nextInt(grid.nz()));
        }
        compareTransform(RandomMasks.noise(grid.box(), 0.1, random), to, grid);
      }
    }
  }

  private static void compareTransform(Mask from, Mask to, Grid grid) {
    SurfaceElements elements =
        SurfaceElements.of(
            from,
            grid,
            new SurfaceOptions(Surface.REGION, Connectivity.FACE, false, DistanceMetric.EUCLIDEAN));
    StepCosts steps = new StepCosts(grid.box(), grid, DistanceMetric.EUCLIDEAN);
    PlaneDistances[] planes = new PlaneDistances[grid.nz()];
    Arrays.setAll(planes, z -> new PlaneDistances(elements, to, z));
    Arrays.stream(planes).forEach(PlaneDistances::index);
    ColumnTransform transform = new ColumnTransform(new RowPyramid(to), steps, List.of(planes));
    for (int x = 0; x < grid.nx(); x++) {
      transform.column(x);
    }
    NearestSearch search = search(to, grid, DistanceMetric.EUCLIDEAN);
    for (int z = 0; z < grid.nz(); z++) {
      int k = 0;
      for (int y = 0; y < grid.ny(); y++) {
        for (int x = 0; x < grid.nx(); x++) {
          if (from.get(x, y, z) && !to.get(x, y, z)) {
            double expected = search.distance(x, y, z);
            assertEquals(expected, planes[z].distance(k++), 1e-13 * expected);
          }
        }
      }
    }
  }
}
