package io.github.segqa.loss.compound;

import io.github.segqa.api.Args;
import io.github.segqa.api.Param;
import io.github.segqa.loss.region.DiceLoss;
import io.github.segqa.loss.region.GeneralizedDiceLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.RegionLoss;

/** The Dice loss as a part of many compound losses. */
final class DicePart {
  static final Param<Double> WEIGHT =
      Param.number("dice_weight", 1, "Weight of the Dice loss").atLeast(0);

  private DicePart() {}

  /** With {@link #WEIGHT}, smooth on both sides of the fraction, and include_background. */
  static Part of(Args a) {
    return of(a.get(WEIGHT), a);
  }

  /** The same with any weight. */
  static Part of(double weight, Args a) {
    return smooth(Part.of(weight, new DiceLoss(), a), a);
  }

  /** The generalised Dice loss of all classes instead. */
  static Part generalized(double weight, Args a) {
    return smooth(Part.of(weight, new GeneralizedDiceLoss(), a), a);
  }

  private static Part smooth(Part part, Args a) {
    double smooth = a.get(RegionLoss.SMOOTH);
    return part.with(RegionLoss.SMOOTH_NR, smooth).with(RegionLoss.SMOOTH_DR, smooth);
  }
}
