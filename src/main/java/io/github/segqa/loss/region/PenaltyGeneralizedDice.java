package io.github.segqa.loss.region;

import static io.github.segqa.loss.region.GeneralizedDiceLoss.INCLUDE_BACKGROUND;
import static io.github.segqa.loss.region.GeneralizedDiceLoss.WEIGHTING;
import static io.github.segqa.shape.RegionLoss.SMOOTH_DR;
import static io.github.segqa.shape.RegionLoss.SMOOTH_NR;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.TransformedLoss;
import org.scijava.plugin.Plugin;

/** The generalised Dice loss with a penalty. */
@Plugin(type = Measure.class)
public final class PenaltyGeneralizedDice extends TransformedLoss {
  private static final Param<Double> K =
      Param.number("k", 2.5, "Strength of the penalty").atLeast(0);
  private static final Param<String> FORM =
      Param.choice(
          "form",
          "loss: g/(1 + k(1-g)), as a survey prints it; coefficient: 1 - (1-g)/(1 + k g), which"
              + " weights the errors by k",
          "loss",
          "coefficient");

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("penalty_generalized_dice", "Penalty generalised Dice loss")
          .family("region")
          .formula("g / (1 + k (1-g)); g = generalised Dice loss")
          .source("Yang 2019 (MIDL)", "openreview H1lTh8unKN")
          .range("[0,1]")
          .params(K, FORM, WEIGHTING, SMOOTH_NR, SMOOTH_DR, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA)
          .notes(
              "The source could not be read in full: form=loss is what Ma's survey prints,"
                  + " form=coefficient what its description of extra weight on false positives and"
                  + " negatives implies. The SegLoss code, which inserts a negative coefficient, is"
                  + " not reproduced.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected Part inner(Args a) {
    return Part.of(1, new GeneralizedDiceLoss(), a);
  }

  @Override
  protected double outer(double g, Args a) {
    double k = a.get(K);
    return a.get(FORM).equals("loss") ? g / (1 + k * (1 - g)) : 1 - (1 - g) / (1 + k * g);
  }

  @Override
  protected double slope(double g, Args a) {
    double k = a.get(K);
    double den = a.get(FORM).equals("loss") ? 1 + k * (1 - g) : 1 + k * g;
    return (1 + k) / (den * den);
  }
}
