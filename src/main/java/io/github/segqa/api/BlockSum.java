package io.github.segqa.api;

import java.util.List;

/**
 * Sums over all kept voxels that losses share. Many are computed in one pass over the voxels. The
 * sums of the blocks are combined in a fixed order, so they do not depend on the number of threads.
 * Equal if name and arguments are.
 *
 * @param name unique name
 * @param args what it depends on beside the view
 * @param size how many sums
 * @param term computes the sums of one block
 */
public record BlockSum(String name, List<?> args, int size, Term term) {
  /** Computes the sums of one block. */
  public interface Term {
    /**
     * @param block decoded voxels
     * @param sums the block's sums, 0 on entry
     */
    void add(Block block, double[] sums);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof BlockSum s && s.name.equals(name) && s.args.equals(args);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + args.hashCode();
  }
}
