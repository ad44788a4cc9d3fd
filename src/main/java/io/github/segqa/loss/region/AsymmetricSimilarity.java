package io.github.segqa.loss.region;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/** 1 - F_beta. */
@Plugin(type = Measure.class)
public final class AsymmetricSimilarity extends RatioLoss {
  private static final Param<Double> BETA =
      Param.number("beta", 1.5, "Above 1 false negatives weigh more, below 1 false positives")
          .atLeast(0);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("asymmetric_similarity", "Asymmetric similarity (F-beta) loss")
          .aliases("f_beta")
          .family("region")
          .formula(
              "1 - (TP + smooth) / (TP + w FN + (1-w) FP + smooth), mean over classes;"
                  + " w = beta²/(1+beta²)")
          .source("Hashemi 2018", "arXiv:1803.11078")
          .range("[0,1]")
          .params(BETA, SMOOTH, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA)
          .notes("The paper has no constant. SegLoss AsymLoss is this minus 1 with smooth=1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected SoftRatio ratio(Args a) {
    double square = a.get(BETA) * a.get(BETA);
    double w = square / (1 + square);
    return TverskyLoss.ratio(1 - w, w, a.get(SMOOTH));
  }
}
