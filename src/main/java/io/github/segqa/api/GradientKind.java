package io.github.segqa.api;

/** What the gradient of a loss is (spec of the losses, 1.5). */
public enum GradientKind {
  /** Differentiable almost everywhere. */
  EXACT,
  /** Piecewise; at ties any valid subgradient. */
  SUBGRADIENT,
  /** Something computed from p is held constant, as in training practice. */
  FROZEN,
  /** Not differentiable: hard decisions. */
  NONE;

  /**
   * @return the name in lower case, as in the golden files
   */
  public String text() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
