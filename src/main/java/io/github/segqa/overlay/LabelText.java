package io.github.segqa.overlay;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.EvaluationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Labels of a case in words. */
final class LabelText {
  private static final int NAMED = 5;

  private final CaseView view;

  LabelText(CaseView view) {
    this.view = view;
  }

  /** For instance {@code all labels}, {@code label 1 liver}, {@code labels 1 liver, 2 spleen}. */
  String subject(List<Integer> labels) {
    if (labels == null) {
      return "all labels";
    }
    return (labels.size() == 1 ? "label " : "labels ") + list(labels);
  }

  /** Labels with their names, where they have some. */
  String list(List<Integer> labels) {
    Map<Integer, String> names = view.data().labelNames();
    String text =
        labels.stream()
            .limit(NAMED)
            .map(l -> names.containsKey(l) ? l + " " + names.get(l) : String.valueOf(l))
            .collect(Collectors.joining(", "));
    return text + (labels.size() > NAMED ? ", ..." : "");
  }

  /** Labels above 0 that either image has. */
  List<Integer> objects() {
    return Arrays.stream(view.contingency().labels()).filter(l -> l != 0).boxed().toList();
  }

  /**
   * @param labels what the user chose; null for all
   * @throws EvaluationException if none of them occurs
   */
  void check(List<Integer> labels) {
    int[] present = view.contingency().labels();
    if (labels != null && labels.stream().noneMatch(l -> Arrays.binarySearch(present, l) >= 0)) {
      throw new EvaluationException(
          "Neither reference nor prediction has "
              + subject(labels)
              + ". They have: "
              + list(objects())
              + ".");
    }
  }
}
