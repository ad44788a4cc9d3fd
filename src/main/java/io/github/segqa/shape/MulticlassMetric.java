package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Undefined;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * A metric of several classes that is composed of the counts of each class against the rest: means
 * over classes and sums over classes. A class that occurs in neither image is kept in the list; a
 * mean leaves out classes that have no value.
 */
public abstract class MulticlassMetric implements ContingencyMetric {
  /** Whether label 0 takes part. */
  public static final Param<Boolean> INCLUDE_BACKGROUND =
      Param.flag("include_background", true, "Whether label 0 takes part as a class");

  /** The same, left out by default, as for means of Dice. */
  public static final Param<Boolean> WITHOUT_BACKGROUND = INCLUDE_BACKGROUND.withDefault(false);

  /**
   * @param id of the metric
   * @param name in words
   * @return a builder of a metric of the family {@code multiclass}
   */
  public static Descriptor.Builder multiclass(String id, String name) {
    return Descriptor.metric(id, name).family("multiclass").needs(Need.LABELS);
  }

  @Override
  public final double value(Contingency table, int[] classes, Args args) {
    boolean background = args.get(INCLUDE_BACKGROUND);
    int[] chosen =
        IntStream.of(ClassList.of(args, classes)).filter(c -> background || c != 0).toArray();
    double v = value(Arrays.stream(chosen).mapToObj(table::counts).toList(), args);
    if (Double.isNaN(v)) {
      throw new Undefined(
          "nothing to measure in the classes "
              + Arrays.toString(chosen)
              + (background ? "" : " (include_background=false)"));
    }
    return v;
  }

  /**
   * @param classes counts of the classes that take part, in their order; may be empty
   * @param a values of the parameters
   * @return the value; NaN if there is none
   */
  protected abstract double value(List<Counts> classes, Args a);

  /**
   * @param classes counts of the classes
   * @param f value of a class, NaN if it has none
   * @return mean of the values that exist; NaN if none does
   */
  public static double mean(List<Counts> classes, ToDoubleFunction<Counts> f) {
    return classes.stream()
        .mapToDouble(f)
        .filter(v -> !Double.isNaN(v))
        .average()
        .orElse(Double.NaN);
  }

  /**
   * @param classes counts of the classes
   * @param f value of a class with reference voxels
   * @return mean of the values of the classes with reference voxels, weighted by these; NaN if
   *     there are none
   */
  protected static double weightedMean(List<Counts> classes, ToDoubleFunction<Counts> f) {
    double sum = 0;
    for (Counts c : classes) {
      sum += c.reference() == 0 ? 0 : c.reference() * f.applyAsDouble(c);
    }
    return Ratio.of(sum, sum(classes, Counts::reference));
  }

  /**
   * @param classes counts of the classes
   * @param f a count
   * @return its sum over classes
   */
  protected static double sum(List<Counts> classes, ToLongFunction<Counts> f) {
    return classes.stream().mapToLong(f).sum();
  }
}
