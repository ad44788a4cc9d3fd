package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import java.util.Arrays;

/** The parameter that says which labels a metric of several classes is about. */
public final class ClassList {
  /** Labels, in the order of the rows of matrices. */
  public static final Param<Setting> CLASSES =
      Param.listOr(
              "classes",
              Setting.none(),
              "Labels that take part, such as [0,1,2]; none: those that are evaluated",
              Setting.NONE)
          .atLeast(0);

  private ClassList() {}

  /**
   * @param a arguments, with or without {@link #CLASSES}
   * @param otherwise labels if none are chosen
   * @return the chosen labels in their order, or the others
   * @throws EvaluationException if a label is no whole number or is given twice
   */
  public static int[] of(Args a, int[] otherwise) {
    double[] chosen = a.has(CLASSES) ? a.get(CLASSES).array() : null;
    if (chosen == null) {
      return otherwise;
    }
    int[] labels = Arrays.stream(chosen).mapToInt(v -> (int) v).toArray();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != chosen[i]) {
        throw new EvaluationException(
            "classes must be labels, whole numbers, but has " + chosen[i] + ".");
      }
    }
    if (Arrays.stream(labels).distinct().count() < labels.length) {
      throw new EvaluationException(
          "classes must name every label once, but is " + Arrays.toString(labels) + ".");
    }
    return labels;
  }
}
