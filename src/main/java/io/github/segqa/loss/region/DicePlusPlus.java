package io.github.segqa.loss.region;

import static io.github.segqa.shape.Linear.E;
import static io.github.segqa.shape.Linear.TP;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.Linear;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;
import org.scijava.plugin.Plugin;

/** Dice whose errors enter with a power, so that confident errors count most. */
@Plugin(type = Measure.class)
public final class DicePlusPlus extends RatioLoss {
  private static final Param<Double> GAMMA =
      Param.number("gamma", 2, "Power of the errors |p-r|").atLeast(1);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("dice_plus_plus", "Dice++ loss")
          .family("region")
          .formula(
              "1 - (2 TP + smooth) / (2 TP + sum (p(1-r))^gamma + sum ((1-p) r)^gamma + smooth),"
                  + " mean over classes")
          .source("Yeung 2023", "arXiv:2111.00528")
          .range("[0,1]")
          .params(GAMMA, SMOOTH, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .notes("In none of the surveys.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected double errorExponent(Args a) {
    return a.get(GAMMA);
  }

  @Override
  protected SoftRatio ratio(Args a) {
    Linear agreed = TP.times(2).plus(a.get(SMOOTH));
    return new SoftRatio(agreed, agreed.plus(E));
  }
}
