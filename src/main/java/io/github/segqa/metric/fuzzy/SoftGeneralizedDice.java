package io.github.segqa.metric.fuzzy;

import io.github.segqa.api.Args;
import io.github.segqa.api.CaseMeasure;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Need;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.Ratio;
import io.github.segqa.shape.SoftSums;
import io.github.segqa.shape.Tool;
import org.scijava.plugin.Plugin;

/** Soft Dice over all classes, weighted by the size of the class in the reference. */
@Plugin(type = Measure.class)
public final class SoftGeneralizedDice implements CaseMeasure {
  private static final Param<String> WEIGHT =
      Param.choice(
          "weight", "Weight of a class by its reference size", "square", "simple", "uniform");
  private static final Param<Boolean> INCLUDE_BACKGROUND =
      Param.flag("include_background", true, "Whether class 0 counts");
  private static final Descriptor D =
      Descriptor.metric("soft_generalized_dice", "Soft generalised Dice")
          .family("fuzzy")
          .formula(
              "2 sum_c w_c sum(y p) / sum_c w_c (sum y + sum p), w = 1/|R_c|^2 (square), 1/|R_c|"
                  + " (simple) or 1 (uniform)")
          .source("Sudre et al. 2017", "10.1007/978-3-319-67558-9_28")
          .range("[0,1]")
          .params(WEIGHT, INCLUDE_BACKGROUND)
          .needs(Need.PROBABILITIES)
          .namedIn(Tool.MONAI)
          .notes(
              "A class that is absent from the reference gets the largest weight among the others,"
                  + " as in MONAI with sums over classes.")
          .build();

  @Override
  public Descriptor descriptor() {
    return D;
  }

  @Override
  public double value(CaseView view, Args args) {
    int first = args.get(INCLUDE_BACKGROUND) ? 0 : 1;
    SoftView soft = view.soft();
    double[] w = weights(soft, first, args.get(WEIGHT));
    double numerator = 0;
    double denominator = 0;
    for (int c = first; c < soft.classes(); c++) {
      SoftSums s = SoftSums.of(soft, c);
      numerator += 2 * w[c] * s.i();
      denominator += w[c] * (s.v() + s.p());
    }
    return Ratio.of(numerator, denominator);
  }

  /** A class without reference voxels gets the largest weight of the others. */
  private static double[] weights(SoftView soft, int first, String rule) {
    double[] w = new double[soft.classes()];
    double largest = 0;
    for (int c = first; c < w.length; c++) {
      double size = soft.size(c);
      w[c] =
          switch (rule) {
            case "uniform" -> 1;
            case "simple" -> 1 / size;
            default -> 1 / (size * size);
          };
      largest = Double.isInfinite(w[c]) ? largest : Math.max(largest, w[c]);
    }
    for (int c = first; c < w.length; c++) {
      w[c] = Double.isInfinite(w[c]) ? largest : w[c];
    }
    return w;
  }
}
