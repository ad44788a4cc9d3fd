package io.github.segqa.loss.region;

import static io.github.segqa.shape.RegionLoss.SMOOTH;

import io.github.segqa.api.Args;
import io.github.segqa.api.BlockSum;
import io.github.segqa.api.Descriptor;
import io.github.segqa.api.GradientKind;
import io.github.segqa.api.Measure;
import io.github.segqa.api.Param;
import io.github.segqa.api.SoftView;
import io.github.segqa.shape.ClassVoxelLoss;
import io.github.segqa.shape.SoftSums;
import io.github.segqa.shape.Survey;
import io.github.segqa.shape.VoxelTerm;
import java.util.List;
import org.scijava.plugin.Plugin;

/** Mean squared error on the object and on the rest, weighted against each other. */
@Plugin(type = Measure.class)
public final class SensitivitySpecificity extends ClassVoxelLoss {
  private static final Param<Double> RATIO =
      Param.number("ratio", 0.05, "Weight of the object (sensitivity)").atLeast(0).atMost(1);

  private static final Descriptor DESCRIPTOR =
      Descriptor.loss("sensitivity_specificity", "Sensitivity-specificity loss")
          .family("region")
          .formula(
              "ratio sum (p-r)² r / (V + smooth) + (1-ratio) sum (p-r)² (1-r) / (N - V + smooth),"
                  + " mean over classes")
          .source("Brosch 2015", "10.1007/978-3-319-24574-4_1")
          .range("[0,1]")
          .params(RATIO, SMOOTH, INCLUDE_BACKGROUND)
          .perfect("0")
          .gradient(GradientKind.EXACT)
          .namedIn(Survey.JADON, Survey.MA, Survey.AZAD)
          .notes(
              "SegLoss SSLoss: ratio=0.1, smooth=1. Jadon's w sensitivity + (1-w) specificity is a"
                  + " score, not this loss.")
          .build();

  @Override
  public Descriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  protected List<BlockSum> classSums(SoftView view, int c, Args a) {
    return List.of(SoftSums.pass(view, c));
  }

  @Override
  protected double classValue(SoftView view, int c, Args a) {
    SoftSums s = SoftSums.of(view, c);
    double object = s.fn2() == 0 ? 0 : weight(view, c, a, true) * s.fn2();
    double rest = s.fp2() == 0 ? 0 : weight(view, c, a, false) * s.fp2();
    return (object + rest) / s.n();
  }

  /** What a squared error counts, on the object or on the rest. */
  private static double weight(SoftView view, int c, Args a, boolean onObject) {
    double ratio = onObject ? a.get(RATIO) : 1 - a.get(RATIO);
    double size = onObject ? view.size(c) : view.kept() - view.size(c);
    return ratio == 0 ? 0 : view.kept() * ratio / (size + a.get(SMOOTH));
  }

  @Override
  protected VoxelTerm term(SoftView view, int c, Args a) {
    double object = weight(view, c, a, true);
    double rest = weight(view, c, a, false);
    return (b, value, slope) -> {
      double[] p = b.p(c);
      double[] r = b.r(c);
      for (int j = 0; j < b.n(); j++) {
        double e = p[j] - r[j];
        value[j] = e == 0 ? 0 : (r[j] > 0 ? object : rest) * e * e;
      }
      for (int j = 0; slope != null && j < b.n(); j++) {
        slope[j] = 2 * (r[j] > 0 ? object : rest) * (p[j] - r[j]);
      }
    };
  }
}
