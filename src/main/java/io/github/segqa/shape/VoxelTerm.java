package io.github.segqa.shape;

import io.github.segqa.api.Block;

/**
 * The terms whose mean (or sum) is a loss, block by block. Made anew for each view and arguments,
 * so that whatever they need is computed before the pass over the blocks; then called from many
 * threads.
 */
@FunctionalInterface
public interface VoxelTerm {
  /**
   * @param b decoded voxels; its scratch arrays 2 to 6 are free
   * @param value takes the term of every voxel
   * @param slope takes its derivative by the probability; null if not wanted
   */
  void fill(Block b, double[] value, double[] slope);
}
