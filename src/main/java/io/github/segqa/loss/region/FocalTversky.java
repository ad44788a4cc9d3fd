package io.github.segqa.loss.region;

import static io.github.segqa.loss.region.TverskyLoss.ALPHA;
import static io.github.segqa.loss.region.TverskyLoss.BETA;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/** A power of the Tversky loss. */
@Plugin(type = Measure.class)
public final class FocalTversky extends RatioLoss {
  private static final Param<Double> GAMMA =
      Param.number("gamma", 4.0 / 3, "The exponent, or the inverse of it").above(0);
  private static final Param<String> EXPONENT =
      Param.choice(
          "exponent", "Whether the exponent is 1/gamma or gamma itself", "inverse", "direct");

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("focal_tversky", "Focal Tversky loss")
          .family("region")
          .formula("(tversky loss)^(1/gamma), mean or sum over classes")
          .source("Abraham & Khan 2018", "arXiv:1810.07842")
          .range("[0,1] (class mean)")
          .params(ALPHA, BETA, GAMMA, EXPONENT, SMOOTH, CLASS_REDUCTION, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.SEMSEGLOSS, Survey.MA, Survey.DUBEY, Survey.AZAD)
          .notes(
              "The paper sums over classes, and its alpha weights false negatives: its 0.7 and 0.3"
                  + " are alpha=0.3, beta=0.7 here. segmentation_models_pytorch Tversky(gamma):"
                  + " exponent=direct. SemSegLoss: smooth=1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  private static double exponent(Args a) {
    double gamma = a.get(GAMMA);
    return a.get(EXPONENT).equals("inverse") ? 1 / gamma : gamma;
  }

  @Override
  protected SoftRatio ratio(Args a) {
    return TverskyLoss.ratio(a.get(ALPHA), a.get(BETA), a.get(SMOOTH));
  }

  @Override
  protected double outer(double x, int c, Args a) {
    return LogClamp.power(x, exponent(a));
  }

  @Override
  protected double slopeOfOuter(double x, int c, Args a) {
    return LogClamp.slopeOfPower(x, exponent(a), LogClamp.POWER_FLOOR);
  }
}
