package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Field;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Precision;
import io.github.segqa.api.Progress;

/** The parts of objects that lie near their boundary, for boundary IoU (metrics' spec, 6). */
public final class BoundaryBands {
  private static final double SLACK = 1e-9;

  private BoundaryBands() {}

  /**
   * What erosion by all neighbours takes away (Cheng et al. 2021, arXiv:2103.16562).
   *
   * @param mask an object, may be empty
   * @param grid of the image; what lies outside of it is background
   * @param times how often it is eroded: width of the band in voxels
   * @return the band, in the same box
   */
  public static Mask eroded(Mask mask, Grid grid, int times) {
    Mask inner = new Morphology(grid, Connectivity.FULL).erode(mask, times, false);
    Mask band = new Mask(mask.box());
    MaskBits.addDifference(band, mask, inner);
    return band;
  }

  /**
   * What lies nearer than a distance to a boundary voxel (MetricsReloaded).
   *
   * @param mask an object, may be empty
   * @param grid of the image; what lies outside of it is background
   * @param width distance in voxels between centres; the spacing does not count
   * @param progress asked for cancellation after every plane
   * @return the band, in the same box
   */
  public static Mask near(Mask mask, Grid grid, double width, Progress progress) {
    Box b = mask.box();
    Mask band = new Mask(b);
    if (mask.isEmpty()) {
      return band;
    }
    Grid crop = new Grid(b.nx(), b.ny(), b.nz(), 1, 1, 1, grid.dims(), "voxel");
    Mask border = atOrigin(Erosion.border(mask, grid, Connectivity.FACE, false));
    Field distance = new DistanceTransform(crop, Precision.of(crop), progress).to(border);
    Parallel.forEach(
        b.nz(),
        progress,
        () -> new double[b.nx()],
        (row, z) -> {
          for (int y = 0; y < b.ny(); y++) {
            distance.read(z, y * b.nx(), b.nx(), row);
            int at = y * mask.wordsPerRow();
            keepNear(row, width - SLACK, mask.plane(b.z0() + z), band.plane(b.z0() + z), at);
          }
        });
    return band;
  }

  private static void keepNear(double[] distance, double limit, long[] in, long[] out, int at) {
    for (int x = 0; x < distance.length; x++) {
      if (distance[x] < limit) {
        out[at + (x >> 6)] |= in[at + (x >> 6)] & 1L << x;
      }
    }
  }

  private static Mask atOrigin(Mask mask) {
    Box b = mask.box();
    Mask out = new Mask(new Box(0, 0, 0, b.nx(), b.ny(), b.nz()));
    for (int z = 0; z < b.nz(); z++) {
      long[] plane = mask.plane(b.z0() + z);
      System.arraycopy(plane, 0, out.plane(z), 0, plane.length);
    }
    return out;
  }
}
