package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import java.util.List;
import java.util.Locale;

/** Checks inputs that offer a choice, since macros may give any text. */
final class Choice {
  private Choice() {}

  /**
   * @param key name of the input
   * @param value what was given
   * @param choices what is possible
   * @return the choice, in lower case
   * @throws EvaluationException if it is none
   */
  static String of(String key, String value, List<String> choices) {
    String v = value.strip().toLowerCase(Locale.ROOT);
    if (!choices.contains(v)) {
      throw new EvaluationException(
          key + " must be one of " + String.join(", ", choices) + ", but is \"" + value + "\".");
    }
    return v;
  }

  /**
   * @param value number of a slice, counted from 1; blank for a proposal
   * @param slices how many there are
   * @param proposal counted from 0
   * @return the slice, counted from 0
   * @throws EvaluationException if there is no such slice
   */
  static int slice(String value, int slices, int proposal) {
    if (value.isBlank()) {
      return proposal;
    }
    String v = value.strip();
    int z = v.matches("\\d{1,9}") ? Integer.parseInt(v) : 0;
    if (z < 1 || z > slices) {
      throw new EvaluationException(
          "slice must be a number from 1 to " + slices + ", but is \"" + value + "\".");
    }
    return z - 1;
  }
}
