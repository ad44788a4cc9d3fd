package io.github.segqa.loss.pixel;

import io.github.segqa.api.Derived;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.kernel.Parallel;
import io.github.segqa.view.DistanceMaps;
import java.util.Arrays;

/**
 * Range of the distances from the voxels of a class to the nearest one of another class.
 *
 * @param least smallest distance
 * @param largest largest distance; below the smallest if the class is absent
 */
record DepthRange(double least, double largest) {
  /** The ranges of all reference classes over the whole grid. */
  static final Derived<SoftView, DepthRange[]> OF_CLASSES =
      Derived.of("depth_ranges", DepthRange::ofClasses);

  private static final DepthRange NONE =
      new DepthRange(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** 1 at the smallest distance, 0 at the largest; 0 if they are equal. */
  double reversed(double depth) {
    return largest > least ? (largest - depth) / (largest - least) : 0;
  }

  private DepthRange and(DepthRange o) {
    return new DepthRange(Math.min(least, o.least), Math.max(largest, o.largest));
  }

  private static DepthRange[] ofClasses(SoftView view) {
    Field depth = DistanceMaps.toOtherClass(view);
    DepthRange[] all = none(view.classes());
    Parallel.forEach(
        view.grid().nz(),
        view.progress(),
        z -> {
          DepthRange[] plane = ofPlane(view, depth, z);
          synchronized (all) {
            Arrays.setAll(all, c -> all[c].and(plane[c]));
          }
        });
    return all;
  }

  private static DepthRange[] none(int classes) {
    DepthRange[] none = new DepthRange[classes];
    Arrays.fill(none, NONE);
    return none;
  }

  private static DepthRange[] ofPlane(SoftView view, Field depth, int z) {
    int nx = view.grid().nx();
    double[] least = new double[view.classes()];
    double[] largest = new double[view.classes()];
    Arrays.fill(least, NONE.least);
    Arrays.fill(largest, NONE.largest);
    int[] label = new int[nx];
    double[] d = new double[nx];
    for (int y = 0; y < view.grid().ny(); y++) {
      view.labels().read(z, y * nx, nx, label);
      depth.read(z, y * nx, nx, d);
      for (int x = 0; x < nx; x++) {
        double v = Math.abs(d[x]);
        least[label[x]] = Math.min(least[label[x]], v);
        largest[label[x]] = Math.max(largest[label[x]], v);
      }
    }
    DepthRange[] plane = new DepthRange[least.length];
    Arrays.setAll(plane, c -> new DepthRange(least[c], largest[c]));
    return plane;
  }
}
