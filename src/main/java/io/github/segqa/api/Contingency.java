package io.github.segqa.api;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often each pair of reference and predicted label occurs: one sweep, from which every
 * counting, partition and multi-class metric follows. Ignored voxels are not in it.
 */
public final class Contingency {
  private final int[] reference;
  private final int[] prediction;
  private final long[][] n;

  /**
   * @param reference labels of the rows, ascending
   * @param prediction labels of the columns, ascending
   * @param n voxels by row and column
   */
  public Contingency(int[] reference, int[] prediction, long[][] n) {
    this.reference = reference;
    this.prediction = prediction;
    this.n = n;
  }

  /**
   * @return labels that occur in the reference, ascending
   */
  public int[] referenceLabels() {
    return reference.clone();
  }

  /**
   * @return labels that occur in the prediction, ascending
   */
  public int[] predictionLabels() {
    return prediction.clone();
  }

  /**
   * @return labels that occur in either, ascending
   */
  public int[] labels() {
    return IntStream.concat(Arrays.stream(reference), Arrays.stream(prediction))
        .sorted()
        .distinct()
        .toArray();
  }

  /**
   * @param r a reference label
   * @param p a predicted label
   * @return voxels that have both; 0 for labels that do not occur
   */
  public long count(int r, int p) {
    int i = Arrays.binarySearch(reference, r);
    int j = Arrays.binarySearch(prediction, p);
    return i < 0 || j < 0 ? 0 : n[i][j];
  }

  /**
   * @param r a reference label
   * @return its voxels
   */
  public long referenceSize(int r) {
    int i = Arrays.binarySearch(reference, r);
    return i < 0 ? 0 : Arrays.stream(n[i]).sum();
  }

  /**
   * @param p a predicted label
   * @return its voxels
   */
  public long predictionSize(int p) {
    int j = Arrays.binarySearch(prediction, p);
    return j < 0 ? 0 : Arrays.stream(n).mapToLong(row -> row[j]).sum();
  }

  /**
   * @return all voxels that count
   */
  public long total() {
    return Arrays.stream(n).flatMapToLong(Arrays::stream).sum();
  }

  /**
   * @return a copy of the table, rows and columns as {@link #referenceLabels()} and {@link
   *     #predictionLabels()}
   */
  public long[][] table() {
    return Arrays.stream(n).map(long[]::clone).toArray(long[][]::new);
  }

  /**
   * @param label a class
   * @return the class against the rest
   */
  public Counts counts(int label) {
    long tp = count(label, label);
    long fn = referenceSize(label) - tp;
    long fp = predictionSize(label) - tp;
    return new Counts(tp, fp, fn, total() - tp - fn - fp);
  }
}
