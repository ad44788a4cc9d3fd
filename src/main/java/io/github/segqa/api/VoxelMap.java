package io.github.segqa.api;

/** Capability of a loss that is a mean of voxel terms: what each voxel contributes. */
public interface VoxelMap {
  /**
   * Adds weight times the term of each kept voxel; the mean of the terms over the kept voxels is
   * the value of the loss.
   *
   * @param view reference and probabilities
   * @param args values of the parameters
   * @param weight multiplied with the terms
   * @param out the map
   * @throws Undefined if these parameters make it no mean of voxel terms, with the reason
   */
  void contribution(SoftView view, Args args, double weight, Field out);
}
