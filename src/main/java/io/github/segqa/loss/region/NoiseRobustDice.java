package io.github.segqa.loss.region;

import static io.github.segqa.shape.Linear.E;
import static io.github.segqa.shape.Linear.PP;
import static io.github.segqa.shape.Linear.V;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.Linear;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;
import org.scijava.plugin.Plugin;

/** Between the squared Dice loss (gamma 2) and the mean absolute error (gamma 1). */
@Plugin(type = Measure.class)
public final class NoiseRobustDice extends RatioLoss {
  private static final Param<Double> GAMMA =
      Param.number("gamma", 1.5, "Power of the errors |p-r|").atLeast(1);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("noise_robust_dice", "Noise-robust Dice loss")
          .family("region")
          .formula("sum |p-r|^gamma / (sum p² + sum r² + smooth), mean over classes")
          .source("Wang 2020", "10.1109/TMI.2020.3000314")
          .range("[0, inf)")
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
    Linear all = PP.plus(V).plus(a.get(SMOOTH));
    return new SoftRatio(all.minus(E), all);
  }
}
