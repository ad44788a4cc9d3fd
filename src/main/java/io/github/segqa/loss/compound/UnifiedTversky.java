package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.region.TverskyLoss;
import io.github.segqa.shape.LogClamp;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;
import java.util.stream.IntStream;

/** The Tversky part of the unified focal loss: a power of it for foreground, or for all classes. */
final class UnifiedTversky extends RatioLoss {
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

  @Override
  protected SoftRatio ratio(Args a) {
    double delta = a.get(UnifiedFocal.DELTA);
    return TverskyLoss.ratio(1 - delta, delta, a.get(EPS));
  }

  @Override
  protected double outer(double x, int c, Args a) {
    return symmetric || c > 0 ? LogClamp.power(x, exponent) : x;
  }

  @Override
  protected double slopeOfOuter(double x, int c, Args a) {
    boolean raised = symmetric || c > 0;
    return raised ? LogClamp.slopeOfPower(x, exponent, LogClamp.POWER_FLOOR) : 1;
  }
}
