package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Dice and the binary cross-entropy of each class. */
@Plugin(type = Measure.class)
public final class DiceBce extends CompoundLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("dice_bce", "Dice + binary cross-entropy")
          .family("compound")
          .formula(
              "dice_weight dice(smooth) + bce_weight (1/N) sum -(r ln p + (1-r) ln(1-p)), class by"
                  + " class")
          .source("Dubey (study); SemSegLoss", "")
          .range("[0, inf)")
          .params(DicePart.WEIGHT, BcePart.WEIGHT, SMOOTH, ClassLoss.INCLUDE_BACKGROUND, EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.SEMSEGLOSS, Survey.DUBEY)
          .notes("SemSegLoss: both weights 0.5, smooth=1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    return List.of(DicePart.of(a), BcePart.of(a));
  }
}
