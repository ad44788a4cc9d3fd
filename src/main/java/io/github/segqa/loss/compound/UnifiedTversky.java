package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.region.TverskyLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.Partials;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.shape.SoftRatio;
import io.github.segqa.shape.SoftSums;
import java.util.stream.IntStream;

/** The Tversky part of the unified focal loss: a power of it for foreground, or for all classes. */
final class UnifiedTversky extends RegionLoss {
  private final Descriptor descriptor;
  private final boolean symmetric;
  private final double exponent;

  UnifiedTversky(Descriptor descriptor, boolean symmetric, double exponent) {
    this.descriptor = descriptor;
    this.symmetric = symmetric;
    this.exponent = exponent;
  }

  @Override
  public Descriptor descriptor() {
    return descriptor;
  }

  @Override
  protected int[] members(SoftView view, Args args) {
    return IntStream.range(0, view.classes()).toArray();
  }

  private static SoftRatio ratio(Args a) {
    double delta = a.get(UnifiedFocal.DELTA);
    return TverskyLoss.ratio(1 - delta, delta, a.get(EPS));
  }

  private boolean raised(SoftSums s) {
    return symmetric || s.c() > 0;
  }

  @Override
  protected double value(SoftSums s, Args a) {
    double x = ratio(a).loss(s);
    return raised(s) ? LogClamp.power(x, exponent) : x;
  }

  @Override
  protected Partials partials(SoftSums s, Args a) {
    Partials d = ratio(a).partials(s);
    double x = ratio(a).loss(s);
    return raised(s) ? d.times(LogClamp.slopeOfPower(x, exponent, LogClamp.POWER_FLOOR)) : d;
  }
}
