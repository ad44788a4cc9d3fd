package io.github.segqa.loss.compound;

import io.github.segqa.api.Args;
import io.github.segqa.api.Param;
import io.github.segqa.loss.region.JaccardLoss;
import io.github.segqa.loss.structure.Ssim;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.RegionLoss;

/** Structural similarity and IoU, which the two hybrid losses share. */
final class SimilarityParts {
  static final Param<Double> SSIM_WEIGHT =
      Param.number("ssim_weight", 1, "Weight of the structural similarity loss").atLeast(0);
  static final Param<Double> IOU_WEIGHT =
      Param.number("iou_weight", 1, "Weight of the IoU loss").atLeast(0);

  private SimilarityParts() {}

  static Part ssim(Args a) {
    return Part.of(a.get(SSIM_WEIGHT), new Ssim(), a);
  }

  static Part iou(Args a) {
    double smooth = a.get(RegionLoss.SMOOTH);
    return Part.of(a.get(IOU_WEIGHT), new JaccardLoss(), a)
        .with(RegionLoss.SMOOTH_NR, smooth)
        .with(RegionLoss.SMOOTH_DR, smooth);
  }
}
