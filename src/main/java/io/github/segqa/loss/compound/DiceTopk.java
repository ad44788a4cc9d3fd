package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.pixel.TopkCrossEntropy;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Dice and the cross-entropy of the hardest voxels. */
@Plugin(type = Measure.class)
public final class DiceTopk extends CompoundLoss {
  private static final Param<Double> TOPK_WEIGHT =
      Param.number("topk_weight", 1, "Weight of the top-k cross-entropy").atLeast(0);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("dice_topk", "Dice + top-k cross-entropy")
          .family("compound")
          .formula("dice_weight dice(smooth) + topk_weight topk_cross_entropy(k)")
          .source("Ma 2021", "10.1016/j.media.2021.102035")
          .range("[0, inf)")
          .params(
              DicePart.WEIGHT,
              TOPK_WEIGHT,
              TopkCrossEntropy.K,
              SMOOTH,
              ClassLoss.INCLUDE_BACKGROUND,
              EPS)
          .perfect("0")
          .gradient(GradientKind.SUBGRADIENT)
          .namedIn(Survey.MA)
          .notes("Named in the repository of the survey, SegLoss, whose parts are the same.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    return List.of(DicePart.of(a), Part.of(a.get(TOPK_WEIGHT), new TopkCrossEntropy(), a));
  }
}
