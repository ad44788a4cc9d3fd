package io.github.segqa.api;

/** Capability of a loss whose cost grows faster than the number of voxels. */
public interface Costly {
  /**
   * @param view reference and probabilities
   * @param args values of the parameters
   * @return estimated number of elementary operations; about 10⁹ take a second
   */
  double operations(SoftView view, Args args);
}
