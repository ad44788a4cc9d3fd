package io.github.segqa.shape;

import io.github.segqa.api.Contingency;
import io.github.segqa.api.EvaluationException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Voxels by reference class (row) and predicted class (column), over a list of classes. */
public final class Confusion {
  /** Most classes that a matrix may have; more are objects rather than classes. */
  public static final int LIMIT = 4096;

  private final int[] classes;
  private final long[][] n;
  private final long[] reference;
  private final long[] prediction;
  private final long total;

  private Confusion(int[] classes, long[][] n) {
    this.classes = classes;
    this.n = n;
    this.reference = Arrays.stream(n).mapToLong(row -> Arrays.stream(row).sum()).toArray();
    this.prediction =
        IntStream.range(0, n.length)
            .mapToLong(j -> Arrays.stream(n).mapToLong(row -> row[j]).sum())
            .toArray();
    this.total = Arrays.stream(reference).sum();
  }

  /**
   * @param table voxels by label
   * @param classes labels in the order of rows and columns; all that occur must be among them
   * @return the matrix
   * @throws EvaluationException if a label is missing in the list, or there are more than {@link
   *     #LIMIT}
   */
  public static Confusion of(Contingency table, int[] classes) {
    if (classes.length > LIMIT) {
      throw new EvaluationException(
          ("A confusion matrix takes at most %d classes, but there are %d."
                  + " Are the labels objects? Use metrics of partitions or instances.")
              .formatted(LIMIT, classes.length));
    }
    int[] missing =
        Arrays.stream(table.labels())
            .filter(l -> Arrays.stream(classes).noneMatch(c -> c == l))
            .toArray();
    if (missing.length > 0) {
      throw new EvaluationException(
          ("classes=%s lacks labels that occur: %s."
                  + " Every voxel must have a class: add them, or leave classes out.")
              .formatted(Arrays.toString(classes), Arrays.toString(missing)));
    }
    long[][] n = new long[classes.length][classes.length];
    for (int i = 0; i < classes.length; i++) {
      for (int j = 0; j < classes.length; j++) {
        n[i][j] = table.count(classes[i], classes[j]);
      }
    }
    return new Confusion(classes.clone(), n);
  }

  /**
   * @return labels of rows and columns
   */
  public int[] classes() {
    return classes.clone();
  }

  /**
   * @return the number of classes
   */
  public int size() {
    return n.length;
  }

  /**
   * @param i place of a reference class in the list
   * @param j place of a predicted class
   * @return voxels that have both
   */
  public long get(int i, int j) {
    return n[i][j];
  }

  /**
   * @param i place of a class in the list
   * @return its reference voxels
   */
  public long reference(int i) {
    return reference[i];
  }

  /**
   * @param j place of a class in the list
   * @return its predicted voxels
   */
  public long prediction(int j) {
    return prediction[j];
  }

  /**
   * @return all voxels
   */
  public long total() {
    return total;
  }

  /**
   * @return voxels whose class is right
   */
  public long agreement() {
    return IntStream.range(0, n.length).mapToLong(i -> n[i][i]).sum();
  }
}
