package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.Survey;
import java.util.List;
import java.util.function.BiConsumer;
import org.scijava.plugin.Plugin;

/** Cross-entropy of the voxels that are hardest. */
@Plugin(type = Measure.class)
public final class TopkCrossEntropy extends VoxelWeightedCrossEntropy {
  /** Share of the voxels that count. */
  public static final Param<Double> K =
      Param.number("k", 10, "Share of the voxels that count, in percent").above(0).atMost(100);

  private static final Param<String> MODE =
      Param.choice(
          "mode",
          "percent: the k percent of voxels with the largest cross-entropy; threshold: those whose"
              + " reference class has a lower probability",
          "percent",
          "threshold");
  private static final Param<Double> THRESHOLD =
      Param.number("threshold", 0.7, "Probability from which on a voxel is left out")
          .atLeast(0)
          .atMost(1);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("topk_cross_entropy", "Top-k cross-entropy (online hard example mining)")
          .aliases("ohem")
          .family("pixel")
          .formula("mean of -ln p_y over the k percent of voxels where it is largest")
          .source("Wu 2016", "arXiv:1605.06885")
          .range("[0, -ln eps]")
          .params(MODE, K, THRESHOLD, EPS)
          .perfect("0")
          .gradient(GradientKind.SUBGRADIENT)
          .namedIn(Survey.MA, Survey.AZAD)
          .notes(
              "mode=percent is nnU-Net's TopKLoss(k), mode=threshold what Wu et al. do. Of voxels"
                  + " that tie those with the lower index count.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  private static boolean percent(Args a) {
    return a.get(MODE).equals("percent");
  }

  private static long count(SoftView view, Args a) {
    return Math.max(1, (long) Math.floor(view.kept() * a.get(K) / 100 + 1e-9));
  }

  @Override
  protected double divisor(SoftView view, Args a) {
    if (percent(a)) {
      return count(view, a);
    }
    double threshold = a.get(THRESHOLD);
    BlockSum selected =
        new BlockSum(
            "below_threshold",
            List.of(threshold),
            1,
            (b, sums) -> {
              double[] one = b.scratch(2);
              select(b, threshold, one);
              for (int j = 0; j < b.n(); j++) {
                sums[0] += one[j];
              }
            });
    return Math.max(1, view.sum(selected)[0]);
  }

  @Override
  protected BiConsumer<Block, double[]> weights(SoftView view, Args a) {
    if (percent(a)) {
      Hardest hardest = view.get(Hardest.key(count(view, a)));
      return hardest::select;
    }
    double threshold = a.get(THRESHOLD);
    return (b, w) -> select(b, threshold, w);
  }

  private static void select(Block b, double threshold, double[] to) {
    double[] p = b.truth();
    for (int j = 0; j < b.n(); j++) {
      to[j] = p[j] < threshold ? 1 : 0;
    }
  }
}
