package io.github.segqa.loss.boundary;

import io.github.segqa.api.Block;
import io.github.segqa.api.Field;
import io.github.segqa.api.SoftView;
import io.github.segqa.view.DistanceMaps;
import java.util.List;

/** Supplied probabilities of distance bins 0..T: 0 outside, then depth in voxels, T and deeper. */
final class DistanceBins {
  private static final double SLACK = 1e-9;

  private DistanceBins() {}

  /** The probability of each voxel's own bin. */
  static Field ofTarget(SoftView view, int c, List<Field> bins) {
    Field out = Field.zeros(view.grid());
    Field signed = DistanceMaps.reference(view, c);
    double unit = view.grid().minSpacing();
    view.forEachBlock(
        b -> {
          int[] target = targets(b, c, signed, unit, bins.size() - 1);
          double[] q = b.scratch(0);
          double[] chosen = b.scratch(1);
          for (int k = 0; k < bins.size(); k++) {
            b.gather(bins.get(k), q);
            for (int i = 0; i < b.n(); i++) {
              chosen[i] = target[i] == k ? q[i] : chosen[i];
            }
          }
          b.scatterAdd(out, chosen, 1);
        });
    return out;
  }

  private static int[] targets(Block b, int c, Field signed, double unit, int last) {
    int[] target = new int[b.n()];
    double[] d = b.scratch(0);
    b.gather(signed, d);
    double[] r = b.r(c);
    for (int i = 0; i < target.length; i++) {
      int depth = (int) Math.min(Math.ceil(-d[i] / unit - SLACK), last);
      target[i] = r[i] == 0 ? 0 : depth < 1 ? last : depth;
    }
    return target;
  }
}
