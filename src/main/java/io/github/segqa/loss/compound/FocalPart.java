package io.github.segqa.loss.compound;

import io.github.segqa.api.Args;
import io.github.segqa.api.Param;
import io.github.segqa.api.Setting;
import io.github.segqa.loss.pixel.Focal;
import io.github.segqa.shape.Part;

/** The focal loss as a part of compound losses. */
final class FocalPart {
  static final Param<Double> WEIGHT =
      Param.number("focal_weight", 1, "Weight of the focal loss").atLeast(0);
  static final Param<Setting> NO_ALPHA = Focal.ALPHA.withDefault(Setting.none());

  private FocalPart() {}

  /** With {@link #WEIGHT}, alpha, gamma and eps. */
  static Part of(Args a) {
    return Part.of(a.get(WEIGHT), new Focal(), a);
  }
}
