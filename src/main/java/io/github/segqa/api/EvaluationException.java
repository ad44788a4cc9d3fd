package io.github.segqa.api;

/**
 * An error that a user can understand and mend: the message is shown as it stands, without a stack
 * trace. It says what was expected, what was found, where, and how to go on.
 */
public class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message a full sentence for the user
   */
  public EvaluationException(String message) {
    super(message);
  }

  /**
   * @param message a full sentence for the user
   * @param cause what went wrong below
   */
  public EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
