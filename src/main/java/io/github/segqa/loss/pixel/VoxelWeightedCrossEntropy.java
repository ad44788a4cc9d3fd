package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.TruthLoss;
import io.github.segqa.shape.VoxelTerm;
import java.util.function.BiConsumer;

/** Cross-entropy with a weight for every voxel: sum -w ln p_y, divided by N unless stated. */
abstract class VoxelWeightedCrossEntropy extends TruthLoss {
  /**
   * @param view for class sizes and maps, which are computed here
   * @param a values of the parameters, among them {@link LogClamp#EPS}
   * @return fills an array with the weights of the voxels of a block; scratch arrays 3 to 6 are
   *     free
   */
  protected abstract BiConsumer<Block, double[]> weights(SoftView view, Args a);

  @Override
  protected final VoxelTerm term(SoftView view, Args a) {
    BiConsumer<Block, double[]> weights = weights(view, a);
    double eps = a.get(EPS);
    return (b, value, slope) -> {
      double[] p = b.truth();
      double[] w = b.scratch(2);
      weights.accept(b, w);
      LogClamp.minusLog(p, b.n(), eps, value);
      for (int j = 0; j < b.n(); j++) {
        value[j] *= w[j];
      }
      for (int j = 0; slope != null && j < b.n(); j++) {
        slope[j] = -w[j] * LogClamp.slopeOfClog(p[j], eps);
      }
    };
  }
}
