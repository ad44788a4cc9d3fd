package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.pixel.CrossEntropy;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Dice and cross-entropy. */
@Plugin(type = Measure.class)
public final class DiceCe extends CompoundLoss {
  static final Param<Double> CE_WEIGHT =
      Param.number("ce_weight", 1, "Weight of the cross-entropy").atLeast(0);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("dice_ce", "Dice + cross-entropy (nnU-Net)")
          .family("compound")
          .formula("dice_weight dice(smooth) + ce_weight cross_entropy")
          .source("Isensee 2018", "arXiv:1809.10486")
          .range("[0, inf)")
          .params(DicePart.WEIGHT, CE_WEIGHT, SMOOTH, ClassLoss.INCLUDE_BACKGROUND, EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA)
          .notes(
              "nnU-Net's DC_and_CE_loss is this minus dice_weight; MONAI's DiceCELoss is the same."
                  + " include_background acts on the Dice part.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    return List.of(DicePart.of(a), Part.of(a.get(CE_WEIGHT), new CrossEntropy(), a));
  }
}
