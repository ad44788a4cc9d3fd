package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.DirectedDistances;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import java.util.Arrays;
import java.util.List;

/**
 * Exact distances between the surfaces of two objects, without a distance map: elements that both
 * surfaces share are counted, each of the others looks for the nearest bit of the other surface.
 * Needs a bit or two a voxel of the objects' box. The same numbers for any number of threads.
 */
public final class NearestSurface {
  /** Stands for an empty box, so that there is nothing to find in it, but no special case. */
  private static final Box NOTHING = new Box(0, 0, 0, 1, 1, 1);

  /** A search may look at so many rows for each voxel of a plane, ... */
  private static final long ROWS_PER_VOXEL = 3;

  /** ... and so many for each plane besides. */
  private static final long ROWS_PER_PLANE = 10_000;

  private NearestSurface() {}

  /**
   * All distances both ways (spec of the metrics, 2.1), from which all surface metrics follow.
   *
   * @param reference reference object
   * @param prediction predicted object
   * @param grid of the image
   * @param options element set and distance
   * @param progress asked for cancellation after every plane
   * @return the distances, in the unit of the grid (voxel steps for chessboard and taxicab); of an
   *     empty surface there are none, to an empty surface all are +infinity
   */
  public static SurfaceDistances distances(
      Mask reference, Mask prediction, Grid grid, SurfaceOptions options, Progress progress) {
    Pair pair = Pair.of(reference, prediction, grid, options);
    return new SurfaceDistances(
        directed(pair.from, pair.search(pair.from, pair.to, progress)),
        directed(pair.to, pair.search(pair.to, pair.from, progress)));
  }

  private static DirectedDistances directed(SurfaceElements from, PlaneDistances[] planes) {
    DistanceTally tally = new DistanceTally();
    long zeros = 0;
    double zeroWeight = 0;
    for (PlaneDistances p : planes) {
      zeros += p.zeros();
      zeroWeight += p.zeroWeight();
      p.addTo(tally);
    }
    return tally.toDistances(zeros, zeroWeight, from.weighted());
  }

  /**
   * Distances of the elements of one surface one by one.
   *
   * @param from object whose elements are listed
   * @param to object they look for
   * @param grid of the image
   * @param options element set and distance
   * @param progress asked for cancellation after every plane
   * @return position and distance of every element, those at distance 0 too
   */
  public static LocatedDistances located(
      Mask from, Mask to, Grid grid, SurfaceOptions options, Progress progress) {
    Pair pair = Pair.of(from, to, grid, options);
    PlaneDistances[] planes = pair.search(pair.from, pair.to, progress);
    return located(pair.from.positions(), pair.to.positions(), planes);
  }

  private static LocatedDistances located(Mask from, Mask to, PlaneDistances[] planes) {
    int n = Math.toIntExact(from.count());
    LocatedDistances all = new LocatedDistances(new int[n], new int[n], new int[n], new double[n]);
    int words = from.wordsPerRow();
    int k = 0;
    for (int z = 0; z < planes.length; z++) {
      long[] a = from.plane(from.box().z0() + z);
      long[] b = to.plane(from.box().z0() + z);
      int next = 0;
      for (int i = 0; i < a.length; i++) {
        for (long bits = a[i]; bits != 0; bits &= bits - 1, k++) {
          all.x()[k] = from.box().x0() + 64 * (i % words) + Long.numberOfTrailingZeros(bits);
          all.y()[k] = from.box().y0() + i / words;
          all.z()[k] = from.box().z0() + z;
          boolean shared = (bits & -bits & b[i]) != 0;
          all.distance()[k] = shared ? 0 : planes[z].distance(next++);
        }
      }
    }
    return all;
  }

  /** Two surfaces in one box, and what both directions of the search share. */
  private record Pair(SurfaceElements from, SurfaceElements to, StepCosts steps, RowSpiral spiral) {
    static Pair of(Mask a, Mask b, Grid grid, SurfaceOptions options) {
      Box both = a.box().union(b.box());
      Box box = both.isEmpty() ? NOTHING : both;
      SurfaceElements from = SurfaceElements.of(MaskCrop.to(a, box), grid, options);
      SurfaceElements to = SurfaceElements.of(MaskCrop.to(b, box), grid, options);
      Box searched = from.positions().box();
      StepCosts steps = new StepCosts(searched, grid, options.metric());
      return new Pair(from, to, steps, new RowSpiral(searched, steps));
    }

    PlaneDistances[] search(SurfaceElements from, SurfaceElements to, Progress progress) {
      RowPyramid sites = new RowPyramid(to.positions());
      PlaneDistances[] planes = new PlaneDistances[from.positions().box().nz()];
      boolean[] unfinished = new boolean[planes.length];
      Parallel.forEach(
          planes.length,
          progress,
          z -> {
            planes[z] = new PlaneDistances(from, to.positions(), z);
            unfinished[z] = !planes[z].search(new NearestSearch(sites, steps, spiral), budget());
          });
      List<PlaneDistances> far = Arrays.stream(planes).filter(p -> unfinished[p.plane()]).toList();
      if (!far.isEmpty()) {
        far.forEach(PlaneDistances::index);
        Parallel.forEach(
            from.positions().box().nx(),
            progress,
            () -> new ColumnTransform(sites, steps, far),
            ColumnTransform::column);
      }
      return planes;
    }

    /** Rows to search for a plane at most: about as much work as transforming it. */
    private long budget() {
      Box box = from.positions().box();
      return steps.euclidean()
          ? ROWS_PER_PLANE + ROWS_PER_VOXEL * box.nx() * box.ny()
          : Long.MAX_VALUE;
    }
  }
}
