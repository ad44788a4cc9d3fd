package io.github.segqa.api;

/** Which values are good. */
public enum Direction {
  /** Larger is better. */
  HIGHER,
  /** Smaller is better. */
  LOWER,
  /** 0 is ideal, both sides are worse. */
  ZERO,
  /** 1 is ideal, both sides are worse. */
  ONE,
  /** Describes the case, judges nothing. */
  NONE
}
