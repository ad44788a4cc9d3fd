package io.github.segqa.loss.compound;

import static io.github.segqa.shape.LogClamp.EPS;
import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassLoss;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Powers of the logarithms of Dice and of the probabilities. */
@Plugin(type = Measure.class)
public final class ExponentialLogarithmic extends CompoundLoss {
  static final Param<Double> GAMMA_DICE =
      Param.number("gamma_dice", 0.3, "Power of the logarithm of Dice").above(0);
  static final Param<Double> GAMMA_CE =
      Param.number("gamma_ce", 0.3, "Power of the cross-entropy of a voxel").above(0);
  private static final Param<Double> DICE_WEIGHT = DicePart.WEIGHT.withDefault(0.8);
  private static final Param<Double> CE_WEIGHT = DiceCe.CE_WEIGHT.withDefault(0.2);

  static final Descriptor DESCRIPTOR =
      Descriptor.loss("exponential_logarithmic", "Exponential logarithmic loss")
          .family("compound")
          .formula(
              "dice_weight mean_c (-ln dice_c)^gamma_dice"
                  + " + ce_weight (1/N) sum w_y (-ln p_y)^gamma_ce; w_c = sqrt(N/n_c)")
          .source("Wong 2018", "arXiv:1809.00076")
          .range("[0, inf)")
          .params(
              DICE_WEIGHT,
              CE_WEIGHT,
              GAMMA_DICE,
              GAMMA_CE,
              SMOOTH.withDefault(1.0),
              ClassLoss.INCLUDE_BACKGROUND.withDefault(true),
              EPS)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.MA, Survey.AZAD)
          .notes(
              "Weights, powers and constant are the paper's. SegLoss leaves the cross-entropy"
                  + " without its power.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    return List.of(
        new Part(a.get(DICE_WEIGHT), new LogarithmicDice(), a),
        new Part(a.get(CE_WEIGHT), new PowerCrossEntropy(), a));
  }
}
