package io.github.segqa.metric.calibration;

import io.github.segqa.api.Block;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.Undefined;
import java.util.List;

/** Sums over all classes and all voxels that are not ignored. */
final class MulticlassScores {
  private MulticlassScores() {}

  /**
   * Returns the probabilistic side of a case after a check that it has voxels, and probabilities in
   * [0,1].
   *
   * @throws Undefined otherwise
   */
  static SoftView checked(CaseView view) {
    SoftView soft = view.soft();
    if (soft.kept() == 0) {
      throw new Undefined("all voxels are ignored");
    }
    double outside = soft.sum(squares(soft.classes()))[1];
    if (outside > 0) {
      throw new Undefined(
          (long) outside
              + " probabilities are not in [0,1]; logits need a sigmoid or softmax first");
    }
    return soft;
  }

  /** Returns the mean over voxels of sum over classes (p_c - y_c)². */
  static double brier(CaseView view) {
    SoftView soft = checked(view);
    return soft.sum(squares(soft.classes()))[0] / soft.kept();
  }

  private static BlockSum squares(int classes) {
    return new BlockSum(
        "multiclass_squares", List.of(), 2, (b, sums) -> addSquares(b, classes, sums));
  }

  private static void addSquares(Block b, int classes, double[] sums) {
    double squares = 0;
    double outside = 0;
    for (int c = 0; c < classes; c++) {
      double[] p = b.p(c);
      double[] r = b.r(c);
      for (int i = 0; i < b.n(); i++) {
        double d = p[i] - r[i];
        squares += d * d;
        outside += p[i] >= 0 && p[i] <= 1 ? 0 : 1;
      }
    }
    sums[0] += squares;
    sums[1] += outside;
  }

  /** Returns the mean of -ln p of the reference class, p clipped to [eps, 1-eps]. */
  static double logLoss(CaseView view, double eps) {
    SoftView soft = checked(view);
    BlockSum logs =
        new BlockSum(
            "multiclass_log_loss",
            List.of(eps),
            1,
            (b, sums) -> {
              double[] p = b.truth();
              double sum = 0;
              for (int i = 0; i < b.n(); i++) {
                sum -= Math.log(Math.max(eps, Math.min(1 - eps, p[i])));
              }
              sums[0] += sum;
            });
    return soft.sum(logs)[0] / soft.kept();
  }

  /** Returns the mean entropy over all classes, in bits. */
  static double entropy(CaseView view) {
    SoftView soft = checked(view);
    int classes = soft.classes();
    BlockSum entropy =
        new BlockSum(
            "multiclass_entropy",
            List.of(),
            1,
            (b, sums) -> {
              double sum = 0;
              for (int c = 0; c < classes; c++) {
                double[] p = b.p(c);
                for (int i = 0; i < b.n(); i++) {
                  sum += Entropy.term(p[i]);
                }
              }
              sums[0] += sum;
            });
    return soft.sum(entropy)[0] / soft.kept();
  }

  /** Returns the probability of the most probable class against its correctness, in bins. */
  static ReliabilityBins topLabel(CaseView view, int bins) {
    SoftView soft = checked(view);
    int classes = soft.classes();
    BinEdges edges = new BinEdges(bins);
    return ReliabilityBins.ofSums(
        soft.sum(
            new BlockSum(
                "top_label_bins",
                List.of(bins),
                3 * bins,
                (b, sums) -> addTopLabel(b, classes, edges, sums))));
  }

  private static void addTopLabel(Block b, int classes, BinEdges edges, double[] sums) {
    double[] best = b.scratch(0);
    double[] correct = b.scratch(1);
    for (int c = 0; c < classes; c++) {
      double[] p = b.p(c);
      double[] r = b.r(c);
      for (int i = 0; i < b.n(); i++) {
        if (c == 0 || p[i] > best[i]) {
          best[i] = p[i];
          correct[i] = r[i];
        }
      }
    }
    for (int i = 0; i < b.n(); i++) {
      edges.add(best[i], correct[i], sums);
    }
  }
}
