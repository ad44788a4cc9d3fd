package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.ClassMeasure;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A metric that is a function of TP, FP, FN, TN of one class. Where the formula divides by zero
 * there is no value (rule Z of the specification), and the reason says which object is missing.
 */
public abstract class CountMetric implements ClassMeasure {
  /** Value of a ratio whose denominator is 0. */
  public static final Param<Setting> ZERO_DIVISION =
      Param.numberOr(
              "zero_division",
              Setting.word("nan"),
              "Value where a denominator is 0: nan, or a number as in scikit-learn",
              "nan")
          .atLeast(0)
          .atMost(1);

  /**
   * @param id of the metric
   * @param name in words
   * @return a builder of a metric of the family {@code counting}
   */
  protected static Descriptor.Builder counting(String id, String name) {
    return Descriptor.metric(id, name).family("counting").needs(Need.LABELS);
  }

  @Override
  public final double value(ClassView view, Args args) {
    return valueOf(view.counts(), view.grid(), args);
  }

  /**
   * The value with all rules for empty objects, for counts from anywhere: one class, or several
   * classes or images added up.
   *
   * @param c counts
   * @param g for volumes
   * @param args values of the parameters
   * @return the value
   * @throws Undefined if there is none, with the reason
   */
  public final double valueOf(Counts c, Grid g, Args args) {
    OptionalDouble rule =
        EmptyRule.value(descriptor(), args, g, c.reference() == 0, c.prediction() == 0);
    if (rule.isPresent()) {
      return rule.getAsDouble();
    }
    double v = value(c, g, args);
    return Double.isNaN(v) ? zeroDivision(c, args) : v;
  }

  private static double zeroDivision(Counts c, Args args) {
    if (args.has(ZERO_DIVISION) && args.get(ZERO_DIVISION).number() != null) {
      return args.get(ZERO_DIVISION).number();
    }
    List<String> missing = new ArrayList<>();
    if (c.reference() == 0) {
      missing.add("the reference is empty");
    }
    if (c.prediction() == 0) {
      missing.add("the prediction is empty");
    }
    if (c.fp() + c.tn() == 0) {
      missing.add("the reference fills the image");
    }
    if (c.fn() + c.tn() == 0) {
      missing.add("the prediction fills the image");
    }
    String why = missing.isEmpty() ? "" : "; " + String.join(", ", missing);
    throw new Undefined(
        "division by zero (TP=%d, FP=%d, FN=%d, TN=%d%s)"
            .formatted(c.tp(), c.fp(), c.fn(), c.tn(), c.total() == 0 ? "; no voxel counts" : why));
  }

  /**
   * @param c counts, ignored voxels left out
   * @param g for volumes
   * @param a values of the parameters
   * @return the value; NaN where {@link Ratio} says so
   */
  protected abstract double value(Counts c, Grid g, Args a);
}
