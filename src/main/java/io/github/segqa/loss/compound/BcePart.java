package io.github.segqa.loss.compound;

import io.github.segqa.api.Args;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.loss.pixel.BalancedCrossEntropy;
import io.github.segqa.shape.Part;

/** The binary cross-entropy of each class, as a part of compound losses. */
final class BcePart {
  static final Param<Double> WEIGHT =
      Param.number("bce_weight", 1, "Weight of the binary cross-entropy").atLeast(0);

  private BcePart() {}

  /** With {@link #WEIGHT}, include_background and eps: twice the loss balanced by one half. */
  static Part of(Args a) {
    return Part.of(2 * a.get(WEIGHT), new BalancedCrossEntropy(), a)
        .with(BalancedCrossEntropy.BETA, Setting.of(0.5));
  }
}
