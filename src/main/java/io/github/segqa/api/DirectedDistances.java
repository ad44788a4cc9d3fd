package io.github.segqa.api;

import java.util.Arrays;

/**
 * Distances of the elements of one surface to the nearest element of the other, ascending, with
 * their weights. Equal distances are stored once with their number, since distances on a grid are
 * few; elements at distance 0 are only counted. Distances are +infinity if the other surface has no
 * element.
 */
public final class DirectedDistances {
  private static final double SLACK = 1e-9;

  private final long zeros;
  private final double zeroWeight;
  private final double[] distances;
  private final long[] counts;
  private final double[] weights;
  private final long size;
  private final double totalWeight;

  /**
   * @param zeros elements at distance 0
   * @param zeroWeight sum of their weights
   * @param distances the other distances that occur, each above 0, ascending
   * @param counts how many elements have each
   * @param weights sum of the weights of these elements, or null if each element weighs 1
   */
  public DirectedDistances(
      long zeros, double zeroWeight, double[] distances, long[] counts, double[] weights) {
    this.zeros = zeros;
    this.zeroWeight = zeroWeight;
    this.distances = distances;
    this.counts = counts;
    this.weights = weights;
    this.size = zeros + Arrays.stream(counts).sum();
    this.totalWeight = weightOfFirst(distances.length);
  }

  /**
   * @param zeros elements at distance 0
   * @param zeroWeight sum of their weights
   * @param distances the other elements, ascending
   * @param weights their weights, or null if each is 1
   */
  public DirectedDistances(long zeros, double zeroWeight, double[] distances, double[] weights) {
    this(zeros, zeroWeight, distances, ones(distances.length), weights);
  }

  private static long[] ones(int n) {
    long[] ones = new long[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  /**
   * @return number of elements
   */
  public long size() {
    return size;
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
   * @return the distances above 0 of all elements, ascending; a new array
   */
  public double[] positive() {
    double[] all = new double[Math.toIntExact(size - zeros)];
    int n = 0;
    for (int i = 0; i < distances.length; i++) {
      Arrays.fill(all, n, n + (int) counts[i], distances[i]);
      n += (int) counts[i];
    }
    return all;
  }

  /** Takes distances one by one. */
  public interface Visitor {
    /**
     * @param distance a distance that occurs
     * @param count how many elements have it
     * @param weight sum of their weights
     */
    void at(double distance, long count, double weight);
  }

  /**
   * @param visitor takes the distances that occur, ascending; pooled lists may have one twice
   */
  public void forEach(Visitor visitor) {
    if (zeros > 0) {
      visitor.at(0, zeros, zeroWeight);
    }
    for (int i = 0; i < distances.length; i++) {
      visitor.at(distances[i], counts[i], weight(i));
    }
  }

  /**
   * @return largest distance; NaN without elements
   */
  public double max() {
    return size == 0 ? Double.NaN : distances.length == 0 ? 0 : distances[distances.length - 1];
  }

  /**
   * @return weighted sum of distances
   */
  public double sum() {
    double sum = 0;
    for (int i = 0; i < distances.length; i++) {
      sum += weight(i) * distances[i];
    }
    return sum;
  }

  /**
   * @return weighted sum of squared distances
   */
  public double sumOfSquares() {
    double sum = 0;
    for (int i = 0; i < distances.length; i++) {
      sum += weight(i) * (distances[i] * distances[i]);
    }
    return sum;
  }

  /**
   * @param center any distance, usually the mean
   * @return weighted sum of the squared deviations from it
   */
  public double sumOfSquaresAbout(double center) {
    double sum = zeroWeight * center * center;
    for (int i = 0; i < distances.length; i++) {
      double d = distances[i] - center;
      sum += weight(i) * (d * d);
    }
    return sum;
  }

  /**
   * @return weighted mean; NaN without elements
   */
  public double mean() {
    return sum() / totalWeight;
  }

  /**
   * @param tolerance in the unit of the distances
   * @return weight of the elements with d &lt;= tolerance, with a slack of 1e-9
   */
  public double within(double tolerance) {
    double limit = tolerance + SLACK;
    int k = 0;
    while (k < distances.length && distances[k] <= limit) {
      k++;
    }
    return weightOfFirst(k);
  }

  /**
   * @param theta in the unit of the distances
   * @return number of elements with d &lt; theta, whatever their weight
   */
  public long countBelow(double theta) {
    long n = theta > 0 ? zeros : 0;
    for (int i = 0; i < distances.length && distances[i] < theta; i++) {
      n += counts[i];
    }
    return n;
  }

  private double weight(int i) {
    return weights == null ? counts[i] : weights[i];
  }

  private double weightOfFirst(int k) {
    double w = zeroWeight;
    for (int i = 0; i < k; i++) {
      w += weight(i);
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
    if (size == 0) {
      return Double.NaN;
    }
    if (weights != null) {
      return weightedPercentile(q);
    }
    double h = (size - 1) * (q / 100);
    double floor = Math.floor(h);
    double a = element((long) floor);
    if (lower) {
      return a;
    }
    double b = element((long) Math.ceil(h));
    return a == b ? a : a + (h - floor) * (b - a);
  }

  private double element(long i) {
    long before = zeros;
    for (int k = 0; i >= before; k++) {
      before += counts[k];
      if (i < before) {
        return distances[k];
      }
    }
    return 0;
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
    long[] c = new long[n + m];
    double[] w = weights == null && other.weights == null ? null : new double[n + m];
    for (int i = 0, a = 0, b = 0; i < n + m; i++) {
      boolean mine = b >= m || a < n && distances[a] <= other.distances[b];
      DirectedDistances from = mine ? this : other;
      int k = mine ? a++ : b++;
      d[i] = from.distances[k];
      c[i] = from.counts[k];
      if (w != null) {
        w[i] = from.weight(k);
      }
    }
    return new DirectedDistances(zeros + other.zeros, zeroWeight + other.zeroWeight, d, c, w);
  }

  @Override
  public String toString() {
    return zeros + " at 0, " + Arrays.toString(distances) + " x " + Arrays.toString(counts);
  }
}
