package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.pixel.Focal;
import io.github.segqa.loss.structure.Ssim;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Focal loss, multi-scale structural similarity and IoU. */
@Plugin(type = Measure.class)
public final class Unet3plusHybrid extends CompoundLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("unet3plus_hybrid", "U-Net 3+ hybrid loss (focal + MS-SSIM + IoU)")
          .family("compound")
          .formula(
              "focal_weight focal(alpha, gamma) + ssim_weight ssim(similarity) + iou_weight"
                  + " jaccard(smooth)")
          .source("Huang 2020 (ICASSP)", "arXiv:2004.08790")
          .range("[0, inf)")
          .params(
              FocalPart.WEIGHT,
              SimilarityParts.SSIM_WEIGHT,
              SimilarityParts.IOU_WEIGHT,
              Focal.ALPHA,
              Focal.GAMMA,
              Ssim.SIMILARITY.withDefault("ms_ssim"),
              Ssim.WINDOW,
              Ssim.SIGMA,
              Ssim.BORDER,
              SMOOTH,
              ClassLoss.INCLUDE_BACKGROUND,
              EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.SEMSEGLOSS)
          .notes(
              "The three parts with weight 1 and MS-SSIM are the paper's; alpha, gamma, smooth and"
                  + " the mean over classes are choices of this tool. similarity=ssim, smooth=0 is"
                  + " SemSegLoss. The authors' MS-SSIM code, which drops odd samples, is not"
                  + " reproduced. Deep supervision is left out: one map. include_background acts on"
                  + " the ssim and IoU parts.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    return List.of(FocalPart.of(a), SimilarityParts.ssim(a), SimilarityParts.iou(a));
  }
}
