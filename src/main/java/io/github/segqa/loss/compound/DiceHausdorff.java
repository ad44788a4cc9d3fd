package io.github.segqa.loss.compound;

import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.boundary.HausdorffDt;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Dice and Hausdorff loss. */
@Plugin(type = Measure.class)
public final class DiceHausdorff extends CompoundLoss {
  private static final Param<Double> HAUSDORFF_WEIGHT =
      Param.number("hausdorff_weight", 1, "Weight of the Hausdorff loss").atLeast(0);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("dice_hausdorff", "Dice + Hausdorff distance loss")
          .family("compound")
          .formula("dice(smooth) + hausdorff_weight hausdorff_dt(alpha)")
          .source("Karimi 2019", "arXiv:1904.10030")
          .range("[0, inf)")
          .usesSpacing()
          .params(HAUSDORFF_WEIGHT, HausdorffDt.ALPHA, SMOOTH, ClassLoss.INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.FROZEN)
          .namedIn(Survey.JADON, Survey.MA)
          .notes(
              "In the paper the weight balances both parts during training; here it is constant.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    return List.of(DicePart.of(1, a), Part.of(a.get(HAUSDORFF_WEIGHT), new HausdorffDt(), a));
  }
}
