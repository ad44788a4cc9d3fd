package io.github.segqa.loss.region;

import static io.github.segqa.shape.Linear.PP;
import static io.github.segqa.shape.Linear.TP;
import static io.github.segqa.shape.Linear.V;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/** 1 - 2I/(sum p² + sum r²). */
@Plugin(type = Measure.class)
public final class SquaredDice extends RatioLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("squared_dice", "Soft Dice loss (V-Net, squared denominator)")
          .family("region")
          .formula("1 - (2 sum p r + smooth_nr) / (sum p² + sum r² + smooth_dr), mean over classes")
          .source("Milletari 2016", "arXiv:1606.04797")
          .range("[0,1]")
          .params(SMOOTH_NR, SMOOTH_DR, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.MA, Survey.AZAD)
          .notes(
              "The V-Net paper has no constants. MONAI DiceLoss(squared_pred=True), which counts"
                  + " the background by default.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected SoftRatio ratio(Args a) {
    return new SoftRatio(TP.times(2).plus(a.get(SMOOTH_NR)), PP.plus(V).plus(a.get(SMOOTH_DR)));
  }
}
