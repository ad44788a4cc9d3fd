package io.github.segqa.api;

/** What a measure cannot do without, beyond a reference. */
public enum Need {
  /** A label image as prediction (or one decided from probabilities). */
  LABELS,
  /** Probabilities. A hard prediction counts as probabilities 0 and 1 for losses only. */
  PROBABILITIES,
  /** Object instances, given or from components. */
  INSTANCES,
  /** Lists over several cases. */
  CASES
}
