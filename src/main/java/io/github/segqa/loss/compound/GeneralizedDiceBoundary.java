package io.github.segqa.loss.compound;

import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.loss.boundary.Boundary;
import io.github.segqa.shape.CompoundLoss;
import io.github.segqa.shape.Part;
import io.github.segqa.shape.Survey;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Generalised Dice and boundary loss. */
@Plugin(type = Measure.class)
public final class GeneralizedDiceBoundary extends CompoundLoss {
  private static final Param<Double> BOUNDARY_WEIGHT =
      Param.number("boundary_weight", 0.01, "Weight of the boundary loss").atLeast(0);
  private static final Param<Boolean> REBALANCE =
      Param.flag("rebalance", false, "Give generalised Dice the weight 1 - boundary_weight, not 1");

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("generalized_dice_boundary", "Generalised Dice + boundary loss")
          .family("compound")
          .formula("w generalized_dice(smooth) + boundary_weight boundary(inner_offset); w = 1")
          .source("Kervadec 2019", "arXiv:1812.07032")
          .range("real")
          .usesSpacing()
          .params(BOUNDARY_WEIGHT, REBALANCE, Boundary.INNER_OFFSET, SMOOTH)
          .perfect("negative")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA)
          .notes(
              "In training the weight of the boundary loss rises; the paper has both schedules,"
                  + " with w = 1 and with w = 1 - boundary_weight (rebalance).")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<Part> parts(SoftView view, Args a) {
    double weight = a.get(BOUNDARY_WEIGHT);
    return List.of(
        DicePart.generalized(a.get(REBALANCE) ? 1 - weight : 1, a),
        Part.of(weight, new Boundary(), a));
  }
}
