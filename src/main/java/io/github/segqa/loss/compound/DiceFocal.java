package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.pixel.Focal;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Dice and focal loss. */
@Plugin(type = Measure.class)
public final class DiceFocal extends CompoundLoss {
  private static final Param<Double> FOCAL_WEIGHT = FocalPart.WEIGHT.withDefault(0.5);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("dice_focal", "Dice + focal (AnatomyNet)")
          .family("compound")
          .formula("dice_weight dice(smooth) + focal_weight focal(alpha, gamma)")
          .source("Zhu 2018", "arXiv:1808.05238")
          .range("[0, inf)")
          .params(
              DicePart.WEIGHT,
              FOCAL_WEIGHT,
              Focal.GAMMA,
              FocalPart.NO_ALPHA,
              SMOOTH,
              ClassLoss.CLASS_REDUCTION,
              ClassLoss.INCLUDE_BACKGROUND,
              EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA)
          .notes(
              "AnatomyNet sums the Dice loss over classes (class_reduction=sum) and has"
                  + " focal_weight 0.5 without alpha. class_reduction and include_background act on"
                  + " the Dice part.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    boolean sum = a.get(ClassLoss.CLASS_REDUCTION).equals("sum");
    double weight = a.get(DicePart.WEIGHT) * (sum ? ClassLoss.classes(view, a).length : 1);
    return List.of(DicePart.of(weight, a), FocalPart.of(a));
  }
}
