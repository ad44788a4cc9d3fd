package io.github.segqa.api;

import java.util.Arrays;

/**
 * Distances of the elements of one surface to the nearest element of the other, sorted ascending,
 * with their weights. Elements at distance 0 are only counted. Distances are +infinity if the other
 * surface has no element.
 */
public final class DirectedDistances {
  private static final double SLACK = 1e-9;

  private final long zeros;
  private final double zeroWeight;
  private final double[] distances;
  private final double[] weights;
  private final double totalWeight;

  /**
   * @param zeros elements at distance 0
   * @param zeroWeight sum of their weights
   * @param distances the other elements, ascending
   * @param weights their weights, or null if each is 1
   */
  public DirectedDistances(long zeros, double zeroWeight, double[] distances, double[] weights) {
    this.zeros = zeros;
    this.zeroWeight = zeroWeight;
    this.distances = distances;
    this.weights = weights;
    double w = zeroWeight;
    if (weights == null) {
      w += distances.length;
    } else {
      for (double v : weights) {
        w += v;
      }
    }
    this.totalWeight = w;
  }

  /**
   * @return number of elements
   */
  public long size() {
    return zeros + distances.length;
  }

  /**
   * @return whether elements have weights (surfels), so that percentiles are weighted
   */
  public boolean weighted() {
    return weights != null;
  }

  /**
   * @return sum of the weights: voxels, length or area
   */
  public double totalWeight() {
    return totalWeight;
  }

  /**
   * @return number of elements at distance 0
   */
  public long zeros() {
    return zeros;
  }

  /**
   * @return the distances above 0, ascending; a copy
   */
  public double[] positive() {
    return distances.clone();
  }

  /**
   * @return largest distance; NaN without elements
   */
  public double max() {
    return size() == 0 ? Double.NaN : distances.length == 0 ? 0 : distances[distances.length - 1];
  }

  /**
   * @return weighted sum of distances
   */
  public double sum() {
    return sumOfPowers(1);
  }

  /**
   * @return weighted sum of squared distances
   */
  public double sumOfSquares() {
    return sumOfPowers(2);
  }

  /**
   * @return weighted mean; NaN without elements
   */
  public double mean() {
    return sum() / totalWeight;
  }

  private double sumOfPowers(int power) {
    double sum = 0;
    for (int i = 0; i < distances.length; i++) {
      double d = power == 1 ? distances[i] : distances[i] * distances[i];
      sum += weights == null ? d : weights[i] * d;
    }
    return sum;
  }

  /**
   * @param tolerance in the unit of the distances
   * @return weight of the elements with d &lt;= tolerance, with a slack of 1e-9
   */
  public double within(double tolerance) {
    return weightOfFirst(count(tolerance + SLACK, true));
  }

  /**
   * @param theta in the unit of the distances
   * @return weight of the elements with d &lt; theta
   */
  public double below(double theta) {
    return theta > 0 ? weightOfFirst(count(theta, false)) : 0;
  }

  private int count(double limit, boolean inclusive) {
    int lo = 0;
    int hi = distances.length;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (inclusive ? distances[mid] <= limit : distances[mid] < limit) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  private double weightOfFirst(int k) {
    if (weights == null) {
      return zeroWeight + k;
    }
    double w = zeroWeight;
    for (int i = 0; i < k; i++) {
      w += weights[i];
    }
    return w;
  }

  /**
   * Percentile (spec of the metrics, 1.7): interpolated between elements if unweighted; else the
   * first element whose cumulative weight reaches the share.
   *
   * @param q percent, 0..100
   * @param lower take the lower of two neighbours instead of interpolating (unweighted only)
   * @return the percentile; NaN without elements
   */
  public double percentile(double q, boolean lower) {
    if (size() == 0) {
      return Double.NaN;
    }
    if (weights != null) {
      return weightedPercentile(q);
    }
    double h = (size() - 1) * (q / 100);
    double floor = Math.floor(h);
    double a = element((long) floor);
    if (lower) {
      return a;
    }
    double b = element((long) Math.ceil(h));
    return a == b ? a : a + (h - floor) * (b - a);
  }

  private double element(long i) {
    return i < zeros ? 0 : distances[(int) (i - zeros)];
  }

  private double weightedPercentile(double q) {
    double share = q / 100 - 1e-12;
    double w = zeroWeight;
    if (zeros > 0 && w / totalWeight >= share) {
      return 0;
    }
    for (int i = 0; i < distances.length; i++) {
      w += weights[i];
      if (w / totalWeight >= share) {
        return distances[i];
      }
    }
    return max();
  }

  /**
   * @param other the other direction
   * @return the elements of both together
   */
  public DirectedDistances pooled(DirectedDistances other) {
    int n = distances.length;
    int m = other.distances.length;
    double[] d = new double[n + m];
    double[] w = weights == null && other.weights == null ? null : new double[n + m];
    for (int i = 0, a = 0, b = 0; i < n + m; i++) {
      boolean mine = b >= m || a < n && distances[a] <= other.distances[b];
      d[i] = mine ? distances[a] : other.distances[b];
      if (w != null) {
        w[i] = mine ? weightAt(a) : other.weightAt(b);
      }
      if (mine) {
        a++;
      } else {
        b++;
      }
    }
    return new DirectedDistances(zeros + other.zeros, zeroWeight + other.zeroWeight, d, w);
  }

  private double weightAt(int i) {
    return weights == null ? 1 : weights[i];
  }

  @Override
  public String toString() {
    return zeros + " at 0, " + Arrays.toString(distances);
  }
}
