package io.github.segqa.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How often each pair of reference and predicted label occurs: one sweep, from which every
 * counting, partition and multi-class metric follows. Ignored voxels are not in it. Only pairs that
 * occur are stored, so images of many thousand objects are no problem.
 */
public final class Contingency {
  private final int[] reference;
  private final int[] prediction;
  private final long[] referenceSizes;
  private final long[] predictionSizes;

  /** Pairs that occur: row * columns + column, ascending. */
  private final long[] cells;

  private final long[] voxels;
  private final long total;

  /** Gets pairs of labels. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param reference a reference label
     * @param prediction a predicted label
     * @param voxels how many have both, at least 1
     */
    void pair(int reference, int prediction, long voxels);
  }

  private Contingency(int[] reference, int[] prediction, long[] cells, long[] voxels) {
    this.reference = reference;
    this.prediction = prediction;
    this.cells = cells;
    this.voxels = voxels;
    this.referenceSizes = new long[reference.length];
    this.predictionSizes = new long[prediction.length];
    for (int k = 0; k < cells.length; k++) {
      referenceSizes[row(k)] += voxels[k];
      predictionSizes[column(k)] += voxels[k];
    }
    this.total = Arrays.stream(voxels).sum();
  }

  /**
   * @param reference labels of the rows, ascending
   * @param prediction labels of the columns, ascending
   * @param n voxels by row and column
   */
  public Contingency(int[] reference, int[] prediction, long[][] n) {
    this(
        reference.clone(),
        prediction.clone(),
        IntStream.range(0, reference.length * prediction.length)
            .filter(i -> n[i / prediction.length][i % prediction.length] != 0)
            .asLongStream()
            .toArray(),
        Arrays.stream(n).flatMapToLong(Arrays::stream).filter(v -> v != 0).toArray());
  }

  /**
   * @param reference reference label of each pair that occurs, ascending
   * @param prediction its predicted label, ascending within a reference label
   * @param voxels how many voxels have both, at least 1
   * @return the table of these pairs
   */
  public static Contingency ofPairs(int[] reference, int[] prediction, long[] voxels) {
    int[] rows = Arrays.stream(reference).distinct().toArray();
    int[] columns = Arrays.stream(prediction).sorted().distinct().toArray();
    long[] cells = new long[voxels.length];
    for (int k = 0; k < cells.length; k++) {
      long row = Arrays.binarySearch(rows, reference[k]);
      cells[k] = row * columns.length + Arrays.binarySearch(columns, prediction[k]);
    }
    return new Contingency(rows, columns, cells, voxels.clone());
  }

  /**
   * @param tables of several images
   * @return the sum of all
   */
  public static Contingency sum(Collection<Contingency> tables) {
    TreeMap<Long, Long> pairs = new TreeMap<>();
    for (Contingency t : tables) {
      t.forEach((r, p, n) -> pairs.merge((long) r << 32 | p, n, Long::sum));
    }
    return ofPairs(
        pairs.keySet().stream().mapToInt(k -> (int) (k >> 32)).toArray(),
        pairs.keySet().stream().mapToInt(Long::intValue).toArray(),
        pairs.values().stream().mapToLong(Long::longValue).toArray());
  }

  private int row(int k) {
    return (int) (cells[k] / prediction.length);
  }

  private int column(int k) {
    return (int) (cells[k] % prediction.length);
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
    if (i < 0 || j < 0) {
      return 0;
    }
    int k = Arrays.binarySearch(cells, (long) i * prediction.length + j);
    return k < 0 ? 0 : voxels[k];
  }

  /**
   * @param r a reference label
   * @return its voxels
   */
  public long referenceSize(int r) {
    int i = Arrays.binarySearch(reference, r);
    return i < 0 ? 0 : referenceSizes[i];
  }

  /**
   * @param p a predicted label
   * @return its voxels
   */
  public long predictionSize(int p) {
    int j = Arrays.binarySearch(prediction, p);
    return j < 0 ? 0 : predictionSizes[j];
  }

  /**
   * @return all voxels that count
   */
  public long total() {
    return total;
  }

  /**
   * @param visitor gets the pairs that occur, by reference, then predicted label, ascending
   */
  public void forEach(Visitor visitor) {
    for (int k = 0; k < cells.length; k++) {
      visitor.pair(reference[row(k)], prediction[column(k)], voxels[k]);
    }
  }

  /**
   * @return the full table, rows and columns as {@link #referenceLabels()} and {@link
   *     #predictionLabels()}; for few labels, else use {@link #forEach}
   */
  public long[][] table() {
    long[][] table = new long[reference.length][prediction.length];
    for (int k = 0; k < cells.length; k++) {
      table[row(k)][column(k)] = voxels[k];
    }
    return table;
  }

  /**
   * @param label a class
   * @return the class against the rest
   */
  public Counts counts(int label) {
    long tp = count(label, label);
    long fn = referenceSize(label) - tp;
    long fp = predictionSize(label) - tp;
    return new Counts(tp, fp, fn, total - tp - fn - fp);
  }
}
