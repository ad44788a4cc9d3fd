package io.github.segqa.kernel;

/**
 * Which sides of a border get distances: the sign with which squares of alternating runs are kept,
 * 0 for runs whose distance is 0.
 *
 * @param even of the first, third, ... run of a row (background in masks)
 * @param odd of the second, fourth, ... run (the object in masks)
 */
record Signs(int even, int odd) {
  /**
   * @return whether both sides get distances
   */
  boolean both() {
    return even != 0 && odd != 0;
  }
}
