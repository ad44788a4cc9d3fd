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
          sums[0] += total(value, 0, block.n());
        });
  }

  /** Sum of the values from..end-1, in eight running sums. */
  static double total(double[] v, int from, int end) {
    double a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
    int i = from;
    for (; i + 7 < end; i += 8) {
      a += v[i];
      b += v[i + 1];
      c += v[i + 2];
      d += v[i + 3];
      e += v[i + 4];
      f += v[i + 5];
      g += v[i + 6];
      h += v[i + 7];
    }
    for (; i < end; i++) {
      a += v[i];
    }
    return a + b + (c + d) + (e + f + (g + h));
  }
}
