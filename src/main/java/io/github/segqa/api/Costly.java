package io.github.segqa.api;

/**
 * Capability of a loss whose cost grows faster than the number of voxels, or with a large factor.
 * What it grows with stands in its descriptor. It reports to {@link View#progress()} while it works
 * and stops when that is cancelled.
 */
public interface Costly {
  /**
   * @param view reference and probabilities
   * @param args values of the parameters
   * @return estimated number of elementary operations; about 10⁹ take a second
   */
  double operations(SoftView view, Args args);

  /**
   * @param view reference and probabilities
   * @param args values of the parameters
   * @return estimated bytes of working memory beside the inputs; 0, the default, if little
   */
  default double memory(SoftView view, Args args) {
    return 0;
  }
}
