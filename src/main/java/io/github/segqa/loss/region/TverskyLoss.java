package io.github.segqa.loss.region;

import static io.github.segqa.shape.Linear.FN;
import static io.github.segqa.shape.Linear.FP;
import static io.github.segqa.shape.Linear.TP;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.Linear;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/** 1 - TP/(TP + alpha FP + beta FN). */
@Plugin(type = Measure.class)
public final class TverskyLoss extends RatioLoss {
  static final Param<Double> ALPHA =
      Param.number("alpha", 0.3, "Weight of false positives").atLeast(0);
  static final Param<Double> BETA =
      Param.number("beta", 0.7, "Weight of false negatives").atLeast(0);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("tversky", "Tversky loss")
          .family("region")
          .formula(
              "1 - (TP + smooth) / (TP + alpha FP + beta FN + smooth), mean over classes;"
                  + " TP = sum p r, FP = sum p (1-r), FN = sum (1-p) r")
          .source("Salehi 2017", "arXiv:1706.05721")
          .range("[0,1]")
          .params(ALPHA, BETA, SMOOTH, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.SEMSEGLOSS, Survey.MA, Survey.DUBEY, Survey.AZAD)
          .notes(
              "alpha weights false positives, beta false negatives, as in MONAI, whose default is"
                  + " 0.5 for both. Where a source writes beta for false positives and 1-beta for"
                  + " false negatives, set alpha to its beta. SemSegLoss: smooth=1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected SoftRatio ratio(Args a) {
    return ratio(a.get(ALPHA), a.get(BETA), a.get(SMOOTH));
  }

  /**
   * @param alpha weight of false positives
   * @param beta weight of false negatives
   * @param smooth added to numerator and denominator
   * @return the Tversky index
   */
  public static SoftRatio ratio(double alpha, double beta, double smooth) {
    Linear num = TP.plus(smooth);
    return new SoftRatio(num, num.plus(FP.times(alpha)).plus(FN.times(beta)));
  }
}
