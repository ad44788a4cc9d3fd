package io.github.segqa.api;

/**
 * Thrown by a measure that has no value for its input, with the reason in words: the score is NaN
 * with status {@code UNDEFINED} and this note. Returning NaN is the same without a reason.
 */
public final class Undefined extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason why there is no value, in words a user understands
   */
  public Undefined(String reason) {
    super(reason, null, false, false);
  }
}
