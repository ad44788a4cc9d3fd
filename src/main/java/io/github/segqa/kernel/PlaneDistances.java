package io.github.segqa.kernel;

import io.github.segqa.api.Box;
import io.github.segqa.api.Mask;

/** Distances of the elements of one plane of a surface, in raster order. */
final class PlaneDistances {
  private final Mask from;
  private final int plane;
  private final long[] own;
  private final long[] other;

  private long zeros;
  private double zeroWeight;

  /** Of the elements that are not shared. */
  private final double[] distances;

  /** Their sizes; null if each counts 1. */
  private final double[] weights;

  /** How many such elements lie before each word; only for {@link #set}. */
  private int[] before;

  /**
   * @param surface whose elements are listed
   * @param to positions of the other surface's elements, in the same box
   * @param plane of the box
   */
  PlaneDistances(SurfaceElements surface, Mask to, int plane) {
    this.from = surface.positions();
    this.plane = plane;
    int z = from.box().z0() + plane;
    own = from.plane(z);
    other = to.plane(z);
    int n = 0;
    for (int i = 0; i < own.length; i++) {
      zeros += Long.bitCount(own[i] & other[i]);
      n += Long.bitCount(own[i] & ~other[i]);
    }
    distances = new double[n];
    weights = surface.weighted() ? new double[n] : null;
    zeroWeight = zeros;
    if (weights != null) {
      weigh(surface, z);
    }
  }

  private void weigh(SurfaceElements surface, int z) {
    Box box = from.box();
    int words = from.wordsPerRow();
    zeroWeight = 0;
    int n = 0;
    for (int i = 0; i < own.length; i++) {
      for (long bits = own[i]; bits != 0; bits &= bits - 1) {
        int x = box.x0() + 64 * (i % words) + Long.numberOfTrailingZeros(bits);
        double size = surface.size(x, box.y0() + i / words, z);
        if ((bits & -bits & other[i]) != 0) {
          zeroWeight += size;
        } else {
          weights[n++] = size;
        }
      }
    }
  }

  /**
   * Searches for the nearest of the other surface's elements one by one.
   *
   * @param search in the other surface
   * @param budget rows to look at before giving up
   * @return whether all distances are found
   */
  boolean search(NearestSearch search, long budget) {
    int words = from.wordsPerRow();
    int n = 0;
    for (int i = 0; i < own.length; i++) {
      for (long bits = others(i); bits != 0; bits &= bits - 1) {
        int x = 64 * (i % words) + Long.numberOfTrailingZeros(bits);
        distances[n++] = search.distance(x, i / words, plane);
        if (search.rowsSeen() > budget) {
          return false;
        }
      }
    }
    return true;
  }

  /** The elements of a word of the plane that are not shared. */
  long others(int word) {
    return own[word] & ~other[word];
  }

  /** Prepares for {@link #set}. */
  void index() {
    before = new int[own.length];
    for (int i = 1; i < own.length; i++) {
      before[i] = before[i - 1] + Long.bitCount(others(i - 1));
    }
  }

  /** Sets the distance of the element at a bit of a word. */
  void set(int word, int bit, double distance) {
    distances[before[word] + Long.bitCount(others(word) & (1L << bit) - 1)] = distance;
  }

  int plane() {
    return plane;
  }

  long zeros() {
    return zeros;
  }

  double zeroWeight() {
    return zeroWeight;
  }

  /** Distance of the k-th element that is not shared. */
  double distance(int k) {
    return distances[k];
  }

  void addTo(DistanceTally tally) {
    for (int k = 0; k < distances.length; k++) {
      tally.add(distances[k], weights == null ? 1 : weights[k]);
    }
  }
}
