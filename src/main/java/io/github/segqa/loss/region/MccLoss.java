package io.github.segqa.loss.region;

import io.github.segqa.api.Args;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.shape.Partials;
import io.github.segqa.shape.RegionLoss;
import io.github.segqa.shape.SoftSums;
import org.scijava.plugin.Plugin;

/** 1 - the soft Matthews correlation coefficient. */
@Plugin(type = Measure.class)
public final class MccLoss extends RegionLoss {
  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("mcc", "Matthews correlation coefficient loss")
          .family("region")
          .formula(
              "1 - (TP TN - FP FN) / sqrt((TP+FP)(TP+FN)(TN+FP)(TN+FN)), each soft count + smooth;"
                  + " mean over classes")
          .source("Abhishek & Hamarneh 2021", "arXiv:2010.13454")
          .range("[0,2]")
          .params(SMOOTH, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .notes(
              "In none of the surveys. segmentation_models_pytorch MCCLoss is the same. Without an"
                  + " object in both images the formula gives 0.5.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  /** u = TP TN - FP FN over the square root of the product of the four margins. */
  private record Correlation(double u, double root, double dI, double dP) {
    static Correlation of(SoftSums s, double smooth) {
      double tp = s.i() + smooth;
      double fp = s.fp() + smooth;
      double fn = s.fn() + smooth;
      double tn = s.n() - s.p() - s.v() + s.i() + smooth;
      double u = tp * tn - fp * fn;
      double root = Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn));
      double slopeOfRoot = 0.5 * root * (1 / (tp + fp) - 1 / (tn + fn));
      double byP = (-tp - fn - u / root * slopeOfRoot) / root;
      return new Correlation(u, root, (tp + tn + fp + fn) / root, byP);
    }
  }

  @Override
  protected double value(SoftSums s, Args a) {
    Correlation c = Correlation.of(s, a.get(SMOOTH));
    return 1 - c.u / c.root;
  }

  @Override
  protected Partials partials(SoftSums s, Args a) {
    Correlation c = Correlation.of(s, a.get(SMOOTH));
    return new Partials(-c.dI, -c.dP, 0, 0);
  }
}
