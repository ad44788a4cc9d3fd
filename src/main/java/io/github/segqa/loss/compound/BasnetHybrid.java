package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.structure.Ssim;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Binary cross-entropy, structural similarity and IoU. */
@Plugin(type = Measure.class)
public final class BasnetHybrid extends CompoundLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("basnet_hybrid", "BASNet hybrid loss (BCE + SSIM + IoU)")
          .family("compound")
          .formula(
              "bce_weight (1/N) sum -(r ln p + (1-r) ln(1-p)) + ssim_weight ssim(similarity) +"
                  + " iou_weight jaccard(smooth)")
          .source("Qin 2021", "arXiv:2101.04704")
          .range("[0, inf)")
          .params(
              BcePart.WEIGHT,
              SimilarityParts.SSIM_WEIGHT,
              SimilarityParts.IOU_WEIGHT,
              Ssim.SIMILARITY,
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
              "SemSegLoss: smooth=0; the authors' code for one output: border=zero, smooth=0."
                  + " similarity=ms_ssim is an option of this tool. The sum over side outputs is"
                  + " left out.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    return List.of(BcePart.of(a), SimilarityParts.ssim(a), SimilarityParts.iou(a));
  }
}
