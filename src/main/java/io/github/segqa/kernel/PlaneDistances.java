package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;
import java.util.Arrays;

/** Distances of the elements of one plane of a surface, in raster order. */
final class PlaneDistances {
  private long zeros;
  private double zeroWeight;
  private double[] distances = new double[16];
  private double[] weights;
  private int n;

  /**
   * @param from a surface
   * @param to positions of the other, in the same box
   * @param plane of the box
   * @param search for the nearest of these positions
   */
  static PlaneDistances of(SurfaceElements from, Mask to, int plane, NearestSearch search) {
    PlaneDistances out = new PlaneDistances();
    out.weights = from.weighted() ? new double[16] : null;
    int z = from.positions().box().z0() + plane;
    long[] a = from.positions().plane(z);
    long[] b = to.plane(z);
    for (int i = 0; i < a.length; i++) {
      if (a[i] != 0) {
        out.addShared(from, a[i] & b[i], i, z);
        out.addOthers(from, a[i] & ~b[i], i, z, search);
      }
    }
    return out;
  }

  private void addShared(SurfaceElements from, long word, int i, int z) {
    zeros += Long.bitCount(word);
    if (weights == null) {
      zeroWeight = zeros;
      return;
    }
    for (long bits = word; bits != 0; bits &= bits - 1) {
      zeroWeight += size(from, i, Long.numberOfTrailingZeros(bits), z);
    }
  }

  private void addOthers(SurfaceElements from, long word, int i, int z, NearestSearch search) {
    Mask mask = from.positions();
    int words = mask.wordsPerRow();
    for (long bits = word; bits != 0; bits &= bits - 1) {
      int bit = Long.numberOfTrailingZeros(bits);
      if (n == distances.length) {
        distances = Arrays.copyOf(distances, 2 * n);
        weights = weights == null ? null : Arrays.copyOf(weights, 2 * n);
      }
      distances[n] = search.distance(64 * (i % words) + bit, i / words, z - mask.box().z0());
      if (weights != null) {
        weights[n] = size(from, i, bit, z);
      }
      n++;
    }
  }

  private static double size(SurfaceElements from, int i, int bit, int z) {
    Box box = from.positions().box();
    int words = from.positions().wordsPerRow();
    return from.size(box.x0() + 64 * (i % words) + bit, box.y0() + i / words, z);
  }

  long zeros() {
    return zeros;
  }

  double zeroWeight() {
    return zeroWeight;
  }

  /** Distance of the k-th element that is not at distance 0. */
  double distance(int k) {
    return distances[k];
  }

  void addTo(DistanceTally tally) {
    for (int k = 0; k < n; k++) {
      tally.add(distances[k], weights == null ? 1 : weights[k]);
    }
  }
}
