package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Descriptor;
import java.util.List;

/** The pass in which all losses that are sums of voxel terms are added up together. */
final class VoxelTerms {
  /** Fills value with the term of every voxel of a block. */
  interface Term {
    void fill(Block block, double[] value);
  }

  private VoxelTerms() {}

  static BlockSum sum(Descriptor d, Args a, int c, Term term) {
    return new BlockSum(
        "terms:" + d.id(),
        List.of(a, c),
        1,
        (block, sums) -> {
          double[] value = block.scratch(0);
          term.fill(block, value);
          sums[0] += total(value, block.n());
        });
  }

  static double total(double[] v, int n) {
    double a = 0, b = 0;
    int i = 0;
    for (; i + 1 < n; i += 2) {
      a += v[i];
      b += v[i + 1];
    }
    return i < n ? a + b + v[i] : a + b;
  }
}
