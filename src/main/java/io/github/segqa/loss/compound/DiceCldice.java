package io.github.segqa.loss.compound;

import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.structure.Cldice;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Dice and soft-clDice. */
@Plugin(type = Measure.class)
public final class DiceCldice extends CompoundLoss {
  private static final Param<Double> CLDICE_WEIGHT =
      Param.number("cldice_weight", 0.5, "Weight of clDice, 1 minus it that of Dice")
          .atLeast(0)
          .atMost(1);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("dice_cldice", "Soft Dice + soft-clDice")
          .family("compound")
          .formula("(1 - cldice_weight) dice(smooth) + cldice_weight cldice(iterations, smooth)")
          .source("Shit 2021", "arXiv:2003.07311")
          .range("[0,1]")
          .params(
              CLDICE_WEIGHT,
              Cldice.ITERATIONS,
              SMOOTH.withDefault(1.0),
              ClassLoss.INCLUDE_BACKGROUND)
          .perfect("0 (approx.)")
          .gradient(GradientKind.SUBGRADIENT)
          .namedIn(Survey.MA)
          .notes("MONAI SoftDiceclDiceLoss with the same smooth.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    double weight = a.get(CLDICE_WEIGHT);
    return List.of(DicePart.of(1 - weight, a), Part.of(weight, new Cldice(), a));
  }
}
