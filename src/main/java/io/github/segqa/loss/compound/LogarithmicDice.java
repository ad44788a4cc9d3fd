package io.github.segqa.loss.compound;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.shape.Linear;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Partials;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.shape.SoftRatio;
import io.github.segqa.shape.SoftSums;

/** (-ln dice)^gamma_dice, class by class. */
final class LogarithmicDice extends RegionLoss {
  @Override
  public Descriptor descriptor() {
    return ExponentialLogarithmic.DESCRIPTOR;
  }

  private static SoftRatio dice(Args a) {
    double smooth = a.get(SMOOTH);
    return new SoftRatio(Linear.TP.times(2).plus(smooth), Linear.P.plus(Linear.V).plus(smooth));
  }

  @Override
  protected double value(SoftSums s, Args a) {
    double log = -Math.log1p(-dice(a).loss(s));
    return LogClamp.power(log, a.get(ExponentialLogarithmic.GAMMA_DICE));
  }

  @Override
  protected Partials partials(SoftSums s, Args a) {
    double loss = dice(a).loss(s);
    double gamma = a.get(ExponentialLogarithmic.GAMMA_DICE);
    double slope = LogClamp.slopeOfPower(-Math.log1p(-loss), gamma, LogClamp.POWER_FLOOR);
    return slope == 0 ? new Partials(0, 0, 0, 0) : dice(a).partials(s).times(slope / (1 - loss));
  }
}
