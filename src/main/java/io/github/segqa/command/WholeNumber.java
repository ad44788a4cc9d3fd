package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;

/** Reads inputs that are whole numbers, since macros may give any text. */
final class WholeNumber {
  private WholeNumber() {}

  /**
   * @param key name of the input
   * @param value what was given
   * @return the number
   * @throws EvaluationException if it is none, or has more than nine digits
   */
  static int of(String key, String value) {
    String v = value.strip();
    if (!v.matches("-?\\d{1,9}")) {
      throw new EvaluationException(key + " must be a whole number, but is \"" + value + "\".");
    }
    return Integer.parseInt(v);
  }
}
