package io.github.segqa.loss.region;

import static io.github.segqa.shape.Linear.P;
import static io.github.segqa.shape.Linear.PP;
import static io.github.segqa.shape.Linear.TP;
import static io.github.segqa.shape.Linear.V;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.shape.Linear;
import io.github.segqa.shape.RatioLoss;
import io.github.segqa.shape.SoftRatio;
import io.github.segqa.shape.Survey;
import org.scijava.plugin.Plugin;

/** 1 - I/(P+V-I). */
@Plugin(type = Measure.class)
public final class JaccardLoss extends RatioLoss {
  private static final Param<Boolean> SQUARED =
      Param.flag("squared", false, "Sum p² instead of sum p in the denominator");

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("jaccard", "Soft Jaccard / IoU loss")
          .aliases("iou", "soft_iou")
          .family("region")
          .formula(
              "1 - (I + smooth_nr) / (sum p + sum r - I + smooth_dr), mean over classes;"
                  + " I = sum p r")
          .source("Rahman & Wang 2016", "10.1007/978-3-319-50835-1_22")
          .range("[0,1]")
          .params(SQUARED, SMOOTH_NR, SMOOTH_DR, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.SEMSEGLOSS, Survey.MA, Survey.DUBEY, Survey.AZAD)
          .notes(
              "The paper has no constants. MONAI DiceLoss(jaccard=True) with smooth s:"
                  + " smooth_nr = smooth_dr = s/2.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected SoftRatio ratio(Args a) {
    Linear predicted = a.get(SQUARED) ? PP : P;
    return new SoftRatio(
        TP.plus(a.get(SMOOTH_NR)), predicted.plus(V).minus(TP).plus(a.get(SMOOTH_DR)));
  }
}
