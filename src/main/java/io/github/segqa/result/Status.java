package io.github.segqa.result;

/** Whether a score has a value. */
public enum Status {
  /** It has. */
  OK,
  /** The measure has no value for this input; the note tells why. */
  UNDEFINED,
  /** Not computed: something it needs was not given, or it would cost too much. */
  SKIPPED,
  /** Something went wrong. */
  FAILED
}
