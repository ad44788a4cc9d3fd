package io.github.segqa.shape;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.LossMeasure;
import java.util.List;

/** The pass in which all losses that are sums of voxel terms are added up together. */
final class VoxelTerms {
  private VoxelTerms() {}

  static BlockSum sum(LossMeasure loss, Args a, int c, VoxelTerm term) {
    return new BlockSum(
        "terms:" + loss.getClass().getName(),
        List.of(a, c),
        1,
        (block, sums) -> {
          double[] value = block.scratch(0);
          term.fill(block, value, null);
          sums[0] += total(value, block.n());
        });
  }

  static double total(double[] v, int n) {
    double a = 0, b = 0, c = 0, d = 0;
    int i = 0;
    for (; i + 3 < n; i += 4) {
      a += v[i];
      b += v[i + 1];
      c += v[i + 2];
      d += v[i + 3];
    }
    for (; i < n; i++) {
      a += v[i];
    }
    return a + b + (c + d);
  }
}
