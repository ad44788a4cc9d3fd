package io.github.segqa.kernel;

import io.github.segqa.api.Grid;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;

/** Length of the contour (2D) or area of the surface (3D) of an object (metrics' spec, 2.1b). */
public final class SurfaceSize {
  private SurfaceSize() {}

  /**
   * @param object any mask; what lies outside of it, also outside the image, is background
   * @param grid spacing and number of axes
   * @param progress asked for cancellation after every plane
   * @return sum of the sizes of its surface elements, in the unit of the grid (2D) or its square
   *     (3D); 0 if it is empty
   */
  public static double of(Mask object, Grid grid, Progress progress) {
    if (object.box().isEmpty()) {
      return 0;
    }
    double[] sizes = SurfelSizes.of(grid);
    Surfels surfels = new Surfels(object, grid.dims() == 2);
    Mask elements = surfels.elements();
    long[][] counts = new long[elements.box().nz()][sizes.length];
    Parallel.forEach(counts.length, progress, z -> count(elements, surfels, z, counts[z]));
    double sum = 0;
    for (int code = 0; code < sizes.length; code++) {
      long n = 0;
      for (long[] plane : counts) {
        n += plane[code];
      }
      sum += n * sizes[code];
    }
    return sum;
  }

  /** Counts the elements of one plane by code. */
  private static void count(Mask elements, Surfels surfels, int plane, long[] counts) {
    int z = elements.box().z0() + plane;
    long[] words = elements.plane(z);
    int perRow = elements.wordsPerRow();
    for (int i = 0; i < words.length; i++) {
      int x = elements.box().x0() + 64 * (i % perRow);
      for (long bits = words[i]; bits != 0; bits &= bits - 1) {
        int code =
            surfels.code(x + Long.numberOfTrailingZeros(bits), elements.box().y0() + i / perRow, z);
        counts[code]++;
      }
    }
  }
}
