package io.github.segqa.loss.pixel;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassVoxelLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.VoxelTerm;
import org.scijava.plugin.Plugin;

/** Binary cross-entropy of each class with weight beta on the class and 1-beta on the rest. */
@Plugin(type = Measure.class)
public final class BalancedCrossEntropy extends ClassVoxelLoss {
  /** Weight of the class. */
  public static final Param<Setting> BETA =
      Param.numberOr(
              "beta",
              Setting.word("auto"),
              "Weight of the class, 1-beta that of the rest; auto: share of the rest, 1 - V/N",
              "auto")
          .atLeast(0)
          .atMost(1);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("balanced_cross_entropy", "Balanced cross-entropy")
          .family("pixel")
          .formula("(1/N) sum -(beta r ln p + (1-beta) (1-r) ln(1-p)), mean over classes")
          .source("Xie & Tu 2015 (HED); Jadon 2020", "arXiv:1504.06375")
          .range("[0, -ln eps]")
          .params(BETA, INCLUDE_BACKGROUND, EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.SEMSEGLOSS)
          .notes(
              "SemSegLoss divides by 1-beta, with beta=0.25. If the reference lacks the class, auto"
                  + " gives beta=1 and the loss is 0.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected VoxelTerm term(SoftView view, int c, Args a) {
    double eps = a.get(EPS);
    double beta = a.get(BETA).orElse(1 - view.size(c) / (double) view.kept());
    return (b, value, slope) -> {
      double[] r = b.r(c);
      double[] q = b.scratch(2);
      OneVsRest.truth(b, c, q);
      LogClamp.minusLog(q, b.n(), eps, value);
      for (int j = 0; j < b.n(); j++) {
        value[j] *= r[j] > 0 ? beta : 1 - beta;
      }
      for (int j = 0; slope != null && j < b.n(); j++) {
        double s = LogClamp.slopeOfClog(q[j], eps);
        slope[j] = r[j] > 0 ? -beta * s : (1 - beta) * s;
      }
    };
  }
}
