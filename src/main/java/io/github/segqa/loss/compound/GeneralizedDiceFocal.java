package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.pixel.Focal;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Generalised Dice and focal loss. */
@Plugin(type = Measure.class)
public final class GeneralizedDiceFocal extends CompoundLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("generalized_dice_focal", "Generalised Dice + focal")
          .family("compound")
          .formula("dice_weight generalized_dice(smooth) + focal_weight focal(alpha, gamma)")
          .source("MONAI GeneralizedDiceFocalLoss", "")
          .range("[0, inf)")
          .params(DicePart.WEIGHT, FocalPart.WEIGHT, Focal.GAMMA, FocalPart.NO_ALPHA, SMOOTH, EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .notes("In none of the surveys. Both parts as in MONAI, with squared volumes as weights.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    return List.of(DicePart.generalized(a.get(DicePart.WEIGHT), a), FocalPart.of(a));
  }
}
