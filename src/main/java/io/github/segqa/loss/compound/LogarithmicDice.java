package io.github.segqa.loss.compound;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.shape.Linear;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;

/** (-ln dice)^gamma_dice, class by class. */
final class LogarithmicDice extends RatioLoss {
  @Override
  public Descriptor descriptor() {
    return ExponentialLogarithmic.DESCRIPTOR;
  }

  @Override
  protected SoftRatio ratio(Args a) {
    double smooth = a.get(SMOOTH);
    return new SoftRatio(Linear.TP.times(2).plus(smooth), Linear.P.plus(Linear.V).plus(smooth));
  }

  @Override
  protected double outer(double x, int c, Args a) {
    return LogClamp.power(-Math.log1p(-x), a.get(ExponentialLogarithmic.GAMMA_DICE));
  }

  @Override
  protected double slopeOfOuter(double x, int c, Args a) {
    double gamma = a.get(ExponentialLogarithmic.GAMMA_DICE);
    return LogClamp.slopeOfPower(-Math.log1p(-x), gamma, LogClamp.POWER_FLOOR) / (1 - x);
  }
}
