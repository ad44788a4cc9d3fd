package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Undefined;
import java.util.stream.IntStream;

/**
 * A metric of the whole confusion matrix, in which every voxel has its place. Unless {@code
 * classes} lists them, the classes are those that are evaluated and all others that occur.
 */
public abstract class ConfusionMetric implements ContingencyMetric {
  @Override
  public final double value(Contingency table, int[] classes, Args args) {
    Confusion m = matrix(table, classes, args);
    if (m.total() == 0) {
      throw new Undefined("all voxels are ignored");
    }
    return value(m, args);
  }

  /**
   * @param table voxels by label
   * @param classes labels that are evaluated
   * @param args arguments with {@link ClassList#CLASSES}
   * @return the matrix over the chosen labels, or over all that are evaluated or occur
   */
  public static Confusion matrix(Contingency table, int[] classes, Args args) {
    int[] all =
        IntStream.concat(IntStream.of(classes), IntStream.of(table.labels()))
            .sorted()
            .distinct()
            .toArray();
    return Confusion.of(table, ClassList.of(args, all));
  }

  /**
   * @param m the matrix, with at least one voxel
   * @param a values of the parameters
   * @return the value; NaN if there is none
   */
  protected abstract double value(Confusion m, Args a);
}
