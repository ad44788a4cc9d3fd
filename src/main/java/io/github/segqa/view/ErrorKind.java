package io.github.segqa.view;

/** What the prediction makes of a voxel. */
public enum ErrorKind {
  /** Background in both images. */
  TRUE_NEGATIVE("true negative"),
  /** Object in both images. */
  TRUE_POSITIVE("true positive"),
  /** Object in the prediction alone. */
  FALSE_POSITIVE("false positive"),
  /** Object in the reference alone. */
  FALSE_NEGATIVE("false negative"),
  /** Object in both images, but of different labels; only where all labels are looked at. */
  WRONG_LABEL("wrong label"),
  /** Counts in nothing. */
  IGNORED("ignored");

  private final String text;

  ErrorKind(String text) {
    this.text = text;
  }

  /**
   * @return the name in words
   */
  public String text() {
    return text;
  }

  /**
   * @return whether the two images disagree
   */
  public boolean wrong() {
    return this == FALSE_POSITIVE || this == FALSE_NEGATIVE || this == WRONG_LABEL;
  }
}
