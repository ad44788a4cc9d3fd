package io.github.segqa.api;

/** What a measure is: ids are unique within one kind. */
public enum Kind {
  /** Something to be reported. */
  METRIC,
  /** Something to be minimised in training. */
  LOSS;

  /**
   * @return the name in lower case, as in JSON and on the command line
   */
  public String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
