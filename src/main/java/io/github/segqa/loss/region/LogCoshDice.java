package io.github.segqa.loss.region;

import static io.github.segqa.shape.ClassLoss.INCLUDE_BACKGROUND;
import static io.github.segqa.shape.RegionLoss.SMOOTH_DR;
import static io.github.segqa.shape.RegionLoss.SMOOTH_NR;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.TransformedLoss;
import org.scijava.plugin.Plugin;

/** ln cosh of the Dice loss. */
@Plugin(type = Measure.class)
public final class LogCoshDice extends TransformedLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("log_cosh_dice", "Log-cosh Dice loss")
          .family("region")
          .formula("ln cosh(dice loss), after the mean over classes")
          .source("Jadon 2020", "arXiv:2006.14822")
          .range("[0, ln cosh 1]")
          .params(SMOOTH_NR, SMOOTH_DR, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.SEMSEGLOSS, Survey.AZAD)
          .notes("SemSegLoss: both constants 1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected Part inner(Args a) {
    return Part.of(1, new DiceLoss(), a);
  }

  @Override
  protected double outer(double x, Args a) {
    return Math.log(Math.cosh(x));
  }

  @Override
  protected double slope(double x, Args a) {
    return Math.tanh(x);
  }
}
