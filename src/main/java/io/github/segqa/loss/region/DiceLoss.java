package io.github.segqa.loss.region;

import static io.github.segqa.shape.Linear.P;
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

/** 1 - 2I/(P+V). */
@Plugin(type = Measure.class)
public final class DiceLoss extends RatioLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("dice", "Soft Dice loss (linear denominator)")
          .aliases("soft_dice")
          .family("region")
          .formula("1 - (2 sum p r + smooth_nr) / (sum p + sum r + smooth_dr), mean over classes")
          .source("Drozdzal 2016; Jadon 2020", "arXiv:1608.04117")
          .range("[0,1]")
          .params(SMOOTH_NR, SMOOTH_DR, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.SEMSEGLOSS, Survey.DUBEY, Survey.AZAD)
          .notes(
              "MONAI DiceLoss has the same constants, but counts the background by default."
                  + " nnU-Net's SoftDiceLoss is this minus 1 with smooth_nr = smooth_dr = its"
                  + " smooth. SemSegLoss: both constants 1.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected SoftRatio ratio(Args a) {
    return new SoftRatio(TP.times(2).plus(a.get(SMOOTH_NR)), P.plus(V).plus(a.get(SMOOTH_DR)));
  }
}
