package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Direction;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.Undefined;
import java.util.OptionalDouble;

/**
 * What a metric says of empty objects (spec of the metrics, 1.5): written once, for every metric
 * that declares {@link #BOTH_EMPTY} or {@link #ONE_EMPTY}.
 */
public final class EmptyRule {
  /** Value when neither image has the object. */
  public static final Param<String> BOTH_EMPTY =
      Param.choice(
          "both_empty",
          "Value when both objects are empty: best, worst (distances: the image diagonal) or nan",
          "best",
          "worst",
          "nan");

  /** Value of a distance when exactly one image has the object. */
  public static final Param<Setting> ONE_EMPTY =
      Param.numberOr(
          "one_empty",
          Setting.word("nan"),
          "Value when exactly one object is empty: nan, inf, diagonal (of the image) or a number",
          "nan",
          "inf",
          "diagonal");

  private EmptyRule() {}

  /**
   * @param d the metric
   * @param a its arguments
   * @param grid for the diagonal
   * @param referenceEmpty whether the reference has no element
   * @param predictionEmpty whether the prediction has no element
   * @return the value that the rules give; empty if both objects exist or the metric has no rule
   * @throws Undefined if the rule says that there is no value
   */
  public static OptionalDouble value(
      Descriptor d, Args a, Grid grid, boolean referenceEmpty, boolean predictionEmpty) {
    if (referenceEmpty && predictionEmpty) {
      return a.has(BOTH_EMPTY) ? bothEmpty(d, a.get(BOTH_EMPTY), grid) : OptionalDouble.empty();
    }
    if (referenceEmpty == predictionEmpty || !a.has(ONE_EMPTY)) {
      return OptionalDouble.empty();
    }
    Setting rule = a.get(ONE_EMPTY);
    if (rule.number() != null) {
      return OptionalDouble.of(rule.number());
    }
    return switch (rule.word()) {
      case "inf" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
      case "diagonal" -> OptionalDouble.of(grid.diagonal());
      default ->
          throw new Undefined(
              (referenceEmpty ? "the reference" : "the prediction")
                  + " is empty (one_empty=nan; diagonal, inf or a number would give a value)");
    };
  }

  private static OptionalDouble bothEmpty(Descriptor d, String rule, Grid grid) {
    boolean higher = d.direction() == Direction.HIGHER;
    return switch (rule) {
      case "best" -> OptionalDouble.of(higher ? 1 : 0);
      case "worst" ->
          OptionalDouble.of(higher ? 0 : d.unit().equals("spacing") ? grid.diagonal() : 1);
      default -> throw new Undefined("reference and prediction are both empty (both_empty=nan)");
    };
  }
}
